/** An entry for `weightSets`, to be pasted into a config. */
interface WeightSet {
  readonly name: string;
  readonly of: 'dimensions' | 'metrics';
  readonly ids: readonly string[];
  /** In the order of the ids. */
  readonly weights: readonly number[];
}

/** The entry as YAML. */
export const weightSetYaml = ({ name, of, ids, weights }: WeightSet): string =>
  [
    'weightSets:',
    `  ${key(name)}:`,
    `    ${of}:`,
    ...ids.map((id, at) => `      ${key(id)}: ${weights[at]}`),
    '',
  ].join('\n');

/** Words that YAML, or people, take for something else than a name. */
const key = (name: string): string =>
  /^(true|false|null|yes|no|on|off|y|n)$/i.test(name) ? `"${name}"` : name;
