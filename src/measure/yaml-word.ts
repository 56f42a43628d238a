/**
 * A text as YAML inside braces, in quotes where it needs them.
 * @example yamlWord('EMEA North') // => 'EMEA North'
 * @example yamlWord('no') // => '"no"'
 * @example yamlWord('A: B') // => '"A: B"'
 */
export const yamlWord = (text: string): string =>
  /^\p{L}[\p{L}\p{N}_ -]*$/u.test(text) &&
  !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) &&
  !text.endsWith(' ')
    ? text
    : JSON.stringify(text);
