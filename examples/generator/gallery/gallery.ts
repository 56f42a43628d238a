import { enterpriseExports } from './enterprise.ts';
import { shortForm } from './short-form.ts';
import { startUpSheet } from './start-up.ts';
import { formResponses } from './survey.ts';

/** The exports of the gallery: path under `examples/gallery` and text. */
export const galleryExports = (): Map<string, string> =>
  new Map([
    ['start-up/exports/deals.csv', startUpSheet()],
    ...[...enterpriseExports()].map(([name, text]): [string, string] => [`enterprise/exports/${name}`, text]),
    ['survey-only/exports/responses.csv', formResponses()],
    ...[...shortForm()].map(([name, text]): [string, string] => [`short-form/exports/${name}`, text]),
  ]);
