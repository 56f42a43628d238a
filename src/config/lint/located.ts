import type { Doubt } from '../../lint.ts';
import type { Location } from '../../problems.ts';
import type { Resolved } from '../resolved.ts';
import { dotted, pointer } from '../tree.ts';

/**
 * Where the config says what is questionable: file, line and column of its own files; of a built-in model, which nobody
 * here can change, only the name.
 */
export const locateDoubt = (
  { path }: Pick<Doubt, 'path'>,
  { model, origins }: Pick<Resolved, 'model' | 'origins'>,
): Location => {
  const field = dotted(path);
  for (let length = path.length; length >= 0; length -= 1) {
    const origin = origins.get(pointer(path.slice(0, length)));
    if (origin === undefined) continue;
    const { file = model.id, line, column } = origin;
    if (file.startsWith('spacesea:') || line === undefined) return { file, field };
    return { file, line, ...(column === undefined ? {} : { column }), field };
  }
  return { file: model.id, field };
};
