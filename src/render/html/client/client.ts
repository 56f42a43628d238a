/** What the page can do beyond being read. Without this script it shows the same. */

import { offerCopy } from './copy.ts';
import { offerFilter } from './filter.ts';
import { offerPrint } from './print.ts';
import { offerSave } from './save.ts';
import { offerThemes } from './theme.ts';
import { offerWhatIf } from './what-if.ts';

for (const part of document.querySelectorAll<HTMLElement>('.script')) part.hidden = false;
offerThemes();
offerSave();
offerFilter();
offerWhatIf();
offerCopy();
offerPrint();
