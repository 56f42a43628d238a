import { readFileSync } from 'node:fs';
import { presets as presetsText } from '../../../src/generated/presets.ts';
import { profileOf } from '../../../src/ingest/profile.ts';
import type { Preset } from '../../../src/preset.ts';
import type { Profile } from '../../../src/profile.ts';
import type { LayoutGuess, Proposal } from '../../../src/proposal.ts';
import { isKeyName, propose } from '../../../src/propose/propose.ts';

const presets = JSON.parse(presetsText) as readonly Preset[];

export const known = { presets, isKeyName };

export const byId: ReadonlyMap<string, Preset> = new Map(presets.map((preset) => [preset.id, preset]));

const profiled = (file: string, bytes: Uint8Array): Promise<Profile> =>
  profileOf(
    {
      name: file,
      open: async function* () {
        yield bytes;
      },
    },
    known,
  );

/** The profile of a file of the test tree. */
export const profileOfFile = (path: string): Promise<Profile> =>
  profiled(path.split('/').at(-1) ?? path, readFileSync(path));

/** The profile of a text. */
export const profileOfText = (text: string, file = 'export.csv'): Promise<Profile> =>
  profiled(file, new TextEncoder().encode(text));

/** What is made of texts, each a file of its own. */
export const proposed = async (files: Readonly<Record<string, string>>): Promise<Proposal> =>
  propose(await Promise.all(Object.entries(files).map(([name, text]) => profileOfText(text, name))), byId);

/** A guess in one line: `closed_at < Close Date (sure)`; a question mark where it is left to somebody. */
export const linesOf = ({ guesses, items }: LayoutGuess): string[] => [
  ...guesses.map(
    ({ field, columns, certainty, use }) =>
      `${field} < ${columns.join(' | ')} (${certainty}${use === 'left' ? '?' : ''})`,
  ),
  ...items.map(
    ({ question, item, certainty, use }) =>
      `${item ?? '?'} < ${question} (${certainty}${use === 'left' ? '?' : ''})`,
  ),
];
