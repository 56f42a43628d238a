/** New goalposts written into the text of a config, which otherwise stays as it is. */
import { isMap, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import type { Curve } from '../types.ts';

/** What is written for a metric. */
export interface NewGoalposts {
  readonly id: string;
  readonly curve: Curve;
  /** Of its `reference`, whose grade is judgement. */
  readonly source: string;
}

/**
 * The entries as YAML to put into a config.
 * @example goalpostsYaml([{ id: 'a', curve: { type: 'linear', worst: 0, best: 9 }, source: 'x' }]).split('\n')[2] // => '    curve: { type: linear, worst: 0, best: 9 }'
 */
export const goalpostsYaml = (changes: readonly NewGoalposts[]): string =>
  ['metrics:', ...changes.flatMap((change) => [`  ${change.id}:`, ...linesOf(change, '    ')]), ''].join(
    '\n',
  );

/**
 * The text of a config with new goalposts; undefined if it is written in a way in which they cannot be put in place by
 * place, such as an alias. Whoever uses it has to read it again and see what it says.
 */
export const withGoalposts = (text: string, changes: readonly NewGoalposts[]): string | undefined => {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const { contents } = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'error' });
  if (!isMap(contents) || contents.flow === true) return undefined;
  const metrics = valueAt(contents, 'metrics');
  const splices =
    metrics === undefined
      ? [
          {
            from: text.length,
            to: text.length,
            text: `${text.endsWith('\n') ? '' : end}${end}${goalpostsYaml(changes)}`,
          },
        ]
      : isMap(metrics)
        ? splicesIn(text, metrics, changes)
        : undefined;
  return splices && spliced(text, splices).replaceAll(/\r?\n/g, end);
};

/** A piece of text and what takes its place. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const splicesIn = (
  text: string,
  metrics: YAMLMap,
  changes: readonly NewGoalposts[],
): Splice[] | undefined => {
  const fresh = changes.filter(({ id }) => pairOf(metrics, id) === undefined);
  const known = changes.map((change) => {
    const metric = valueAt(metrics, change.id);
    if (pairOf(metrics, change.id) === undefined) return [];
    return isMap(metric) ? intoMetric(text, metric, change) : undefined;
  });
  if (known.includes(undefined)) return undefined;
  const added = fresh.length === 0 ? [] : [insertion(text, metrics, fresh)];
  return [...known.flatMap((each) => each ?? []), ...added];
};

const intoMetric = (text: string, metric: YAMLMap, change: NewGoalposts): Splice[] => {
  const parts = { curve: curveText(change.curve), reference: referenceText(change) };
  const missing = Object.entries(parts).filter(([key]) => pairOf(metric, key) === undefined);
  const replaced = Object.entries(parts).flatMap(([key, value]) => {
    const pair = pairOf(metric, key);
    return pair === undefined ? [] : [replacement(text, pair, value)];
  });
  if (missing.length === 0) return replaced;
  if (metric.flow === true)
    return [
      ...replaced,
      intoFlow(
        text,
        metric,
        missing.map(([key, value]) => `${key}: ${value}`),
      ),
    ];
  const indent = indentOf(text, metric);
  return [
    ...replaced,
    afterBlock(
      text,
      metric,
      missing.map(([key, value]) => `${indent}${key}: ${value}`),
    ),
  ];
};

/** Everything from the colon to the end of the value. */
const replacement = (text: string, { key, value }: Pair, fresh: string): Splice => {
  const colon = text.indexOf(':', rangeOf(key)[1]);
  return { from: colon + 1, to: Math.max(colon + 1, trimmed(text, rangeOf(value)[1])), text: ` ${fresh}` };
};

const insertion = (text: string, metrics: YAMLMap, fresh: readonly NewGoalposts[]): Splice => {
  if (metrics.flow === true)
    return intoFlow(
      text,
      metrics,
      fresh.map(
        (change) =>
          `${change.id}: { curve: ${curveText(change.curve)}, reference: ${referenceText(change)} }`,
      ),
    );
  const indent = indentOf(text, metrics);
  return afterBlock(
    text,
    metrics,
    fresh.flatMap((change) => [`${indent}${change.id}:`, ...linesOf(change, `${indent}  `)]),
  );
};

/** Before the closing bracket. */
const intoFlow = (text: string, map: YAMLMap, entries: readonly string[]): Splice => {
  const close = text.lastIndexOf('}', rangeOf(map)[1] - 1);
  const from = trimmed(text, close);
  const lead = map.items.length === 0 || text[from - 1] === ',' ? ' ' : ', ';
  return { from, to: close, text: `${lead}${entries.join(', ')} ` };
};

/** After the line on which the last value ends. */
const afterBlock = (text: string, map: YAMLMap, lines: readonly string[]): Splice => {
  const last = map.items.at(-1);
  const end = trimmed(
    text,
    last === undefined ? rangeOf(map)[1] : Math.max(rangeOf(last.value)[1], rangeOf(last.key)[1]),
  );
  const newline = text.indexOf('\n', end);
  const from = newline < 0 ? text.length : newline;
  return { from, to: from, text: `\n${lines.join('\n')}` };
};

const linesOf = (change: NewGoalposts, indent: string): string[] => [
  `${indent}curve: ${curveText(change.curve)}`,
  `${indent}reference: ${referenceText(change)}`,
];

const curveText = (curve: Curve): string =>
  `{ ${Object.entries(curve)
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`)
    .join(', ')} }`;

const referenceText = ({ source }: NewGoalposts): string =>
  `{ grade: judgement, source: ${JSON.stringify(source)} }`;

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => (pair.key as Scalar).value === key);

const valueAt = (map: YAMLMap, key: string): unknown => pairOf(map, key)?.value ?? undefined;

/** Where a node begins and ends; nothing at all has no place. */
const rangeOf = (node: unknown): readonly [from: number, to: number] => {
  const [from, to] = (node as { range?: readonly number[] | null } | null)?.range ?? [0, 0];
  return [from ?? 0, to ?? 0];
};

/** The end of what stands before a place, without the space between. */
const trimmed = (text: string, end: number): number => text.slice(0, end).trimEnd().length;

/** What stands before the first key of a block. */
const indentOf = (text: string, map: YAMLMap): string => {
  const start = rangeOf(map.items[0]?.key)[0];
  return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
};

/** From the end, so that places stay what they are; of several in one place the first comes first. */
const spliced = (text: string, splices: readonly Splice[]): string =>
  splices
    .toReversed()
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, { from, to, text: fresh }) => whole.slice(0, from) + fresh + whole.slice(to), text);
