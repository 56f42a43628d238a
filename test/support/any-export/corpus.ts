/** Files of this repository that look like those that people have. */
import { readFileSync, statSync } from 'node:fs';
import type { Kind } from '../../../src/types.ts';
import { sourceOf } from '../../unit/ingest/support.ts';
import { activities, deals, surveys } from '../../unit/presets/specimens.ts';
import type { JobSource } from '../engines.ts';
import { filesBelow } from '../sources.ts';
import type { Export } from './grown.ts';

/** The exports of examples/exports that are tables. */
export const exportsOfTools = (): readonly Export[] =>
  [...deals, ...activities, ...surveys]
    .filter(({ file }) => file.endsWith('.csv'))
    .map(({ file, kind, columns = {}, items }) => ({
      name: file,
      source: sourceOf(kind, { columns, ...(items && { items }) }),
      bytes: readFileSync(`examples/exports/${file}`),
    }));

/** More of a file is not looked at: what is wrong in one place is wrong in another. */
const most = 6_000;

const kindOf = (name: string): Kind | undefined => {
  if (/deal|opportunit/i.test(name)) return 'deal';
  if (/activit|task|log|event/i.test(name)) return 'activity';
  if (/survey|answer|pulse|responses/i.test(name)) return 'survey';
  return /people|person|roster/i.test(name) ? 'person' : undefined;
};

const policies = ['reject', 'first', 'last', 'latest'] as const;

/** These, the specimens of test/exports, and the small tables of examples and cases. */
export const corpus = (): readonly JobSource[] => {
  const tools = exportsOfTools().map(({ name, source, bytes }) => ({
    source,
    files: [{ name, bytes, size: 0 }],
  }));
  const paths = ['test/exports', 'examples', 'test/cases']
    .flatMap((folder) => filesBelow(folder, '.csv', '.txt'))
    .filter((path) => statSync(path).isFile());
  const others = paths.flatMap((path, at): JobSource[] => {
    const kind = kindOf(path.slice(path.lastIndexOf('/')));
    if (kind === undefined) return [];
    const bytes = readFileSync(path);
    const end = bytes.length > most ? bytes.indexOf(0x0a, most) + 1 : bytes.length;
    const source = sourceOf(kind, { onDuplicate: policies[at % policies.length] ?? 'reject' });
    return [{ source, files: [{ name: 'file.csv', bytes: bytes.subarray(0, end), size: 0 }] }];
  });
  return [...tools, ...tools, ...tools, ...others].filter(({ files }) => (files[0]?.bytes.length ?? 0) > 0);
};
