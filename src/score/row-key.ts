import type { ScoreRow } from '../generated/report.ts';

/** Names a row of a report: level, id, parent and group. Only a group may have line breaks in it, so it comes last. */
export type RowKey = `${string}\n${string}\n${string}\n${string}`;

type Place = Pick<ScoreRow, 'group' | 'level' | 'parent' | 'id'>;

/**
 * What is the same number in another period, or in another result.
 * @example rowKey({ group: 'all', level: 'overall', id: 'overall' }) // => 'overall\noverall\n\nall'
 */
export const rowKey = ({ group, level, parent = '', id }: Place): RowKey =>
  `${level}\n${id}\n${parent}\n${group}`;

/**
 * The row that a key names.
 * @example placeIn('metric\nwin_rate\nperformance\nteam:A\nB').group // => 'team:A\nB'
 */
export const placeIn = (key: RowKey): Place => {
  const [level = '', id = '', parent = '', ...group] = key.split('\n');
  return {
    group: group.join('\n'),
    level: level as Place['level'],
    ...(parent === '' ? {} : { parent }),
    id,
  };
};
