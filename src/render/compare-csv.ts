import type { Report, ScoreRow } from '../generated/report.ts';
import { type CsvValue, csvTable } from './csv.ts';

/** The columns, in order, and what stands in them: of a metric its value, else the score. */
const columns: readonly (readonly [string, (row: ScoreRow) => CsvValue])[] = [
  ['group', ({ group }) => group],
  ['level', ({ level }) => level],
  ['id', ({ id }) => id],
  ['parent', ({ parent }) => parent],
  ['label', ({ label }) => label],
  ['unit', ({ unit }) => unit],
  ['before', ({ previous }) => previous],
  ['now', ({ level, value, score }) => (level === 'metric' ? value : score)],
  ['change', ({ change }) => change],
  ['change_low', ({ changeLow }) => changeLow],
  ['change_high', ({ changeHigh }) => changeHigh],
  ['p', ({ p }) => p],
  ['verdict', ({ verdict }) => verdict],
  ['effect', ({ effect }) => effect],
  ['reason', ({ reason, changeReason }) => changeReason ?? reason],
];

/** One line for each row of `scores`, at full precision. */
export const compareCsv = (
  { scores }: Report,
  { texts = 'safe' }: { readonly texts?: 'safe' | 'raw' } = {},
): string => csvTable(columns, scores, texts);
