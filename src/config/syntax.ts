import type { YAMLParseError, YAMLWarning } from 'yaml';

/** What the YAML reader found, in words for people who do not know YAML's. */
export const syntaxFault = ({
  code,
  message,
}: YAMLParseError | YAMLWarning): { message: string; hint?: string } =>
  unclosed(message) ?? known[code] ?? { message: `this is not YAML: ${lowered(message)}` };

/** Brackets and quotes are told apart by the reader's text only. */
const unclosed = (message: string): { message: string; hint: string } | undefined => {
  const bracket = /end with an? ([\]}])/.exec(message)?.[1];
  if (bracket !== undefined)
    return { message: `a ${bracket} is missing`, hint: `close the bracket with ${bracket}` };
  const quote = /closing (['"])quote/.exec(message)?.[1];
  if (quote !== undefined) return { message: `a quote is not closed`, hint: `close it with ${quote}` };
  if (!/implicit map key/i.test(message)) return undefined;
  return { message: 'a key needs a colon and a value', hint: 'write key: value' };
};

const known: Readonly<Record<string, { message: string; hint: string }>> = {
  TAB_AS_INDENT: { message: 'a tab stands where YAML wants spaces', hint: 'indent with spaces' },
  MULTIPLE_DOCS: { message: 'the file holds more than one YAML document', hint: 'remove the line ---' },
  TAG_RESOLVE_FAILED: {
    message: 'tags (words that begin with !) are not allowed',
    hint: 'remove the tag, or put the text in quotes',
  },
  BAD_SCALAR_START: { message: 'a value cannot begin with this character', hint: 'put the value in quotes' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'there is a second ": " in this line',
    hint: 'put the value in quotes, or begin a new line',
  },
  BAD_INDENT: {
    message: 'the indentation fits no line above',
    hint: 'indent with the same number of spaces as its neighbours',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key must stand on one line and end with a colon',
    hint: 'write key: value',
  },
  KEY_OVER_1024_CHARS: {
    message: 'the key is longer than 1024 characters',
    hint: 'is a colon or a quote missing?',
  },
  RESOURCE_EXHAUSTION: { message: 'the file is nested too deeply', hint: 'write it flatter' },
  BAD_DIRECTIVE: { message: 'lines that begin with % are not allowed', hint: 'remove the line' },
};

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
