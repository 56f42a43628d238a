import { readdirSync, readFileSync } from 'node:fs';

/** Files below a folder whose names end in one of the endings, as paths from the repository root with `/`. */
export const filesBelow = (folder: string, ...endings: readonly string[]): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`.replaceAll('\\', '/'))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort();

/** Texts by path. */
export const textsBelow = (folder: string, ...endings: readonly string[]): Map<string, string> =>
  new Map(filesBelow(folder, ...endings).map((path) => [path, readFileSync(path, 'utf8')]));
