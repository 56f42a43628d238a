import { unusable } from './problems.ts';
import type { Shell } from './shell.ts';

/** The whole text of a small file, strictly UTF-8, without a byte order mark. */
export const readText = async (path: string, shell: Shell): Promise<string> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for await (const chunk of shell.read(path)) text += decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw unusable({
      code: 'file/encoding',
      message: 'is not UTF-8 text',
      at: { file: path },
      hint: 'save it as UTF-8',
    });
  }
};
