import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadModel } from '../../src/commands/model.ts';
import { findFiles } from '../../src/files.ts';
import type { Report, ScoreRow } from '../../src/generated/report.ts';
import { finish, plan, start } from '../../src/measure/measure.ts';
import { assess, measuring, readSources } from '../../src/pipeline.ts';
import { explain } from '../../src/render/explain.ts';
import { plain, quiet, renderers } from '../../src/render/index.ts';
import { realShell } from '../../src/shell.ts';
import type { Measurements } from '../../src/types.ts';

const options = { width: 100, colour: false, ascii: false };

let shown: Report;
/** What was measured before anything was hidden: what an output must not say. */
let measured: Measurements | undefined;
let outputs: Readonly<Record<string, string>>;

beforeAll(async () => {
  const shell = realShell('.');
  const { config } = await loadModel({}, ['examples/demo'], shell);
  const { model } = config;
  const { inputs } = await findFiles(model, { paths: ['examples/demo'], byKind: {} }, shell);
  shown = await assess(model, inputs, { by: ['team'] });
  const tables = start(plan(model, { by: ['team'] }));
  await readSources(model, inputs, measuring(tables));
  [measured] = finish(tables, {});
  const hidden = shown.groups.filter(({ suppressed }) => suppressed);
  const explained = await Promise.all(
    hidden.flatMap(({ id }) =>
      shown.scores
        .filter(({ group }) => group === id)
        .map(({ id: name }) => explain(shown, { name, group: id }, options)),
    ),
  );
  outputs = {
    table: await renderers.table(shown, options),
    plain: await plain(shown, options),
    quiet: await quiet(shown),
    md: await renderers.md(shown, options),
    github: await renderers.md(shown, { ...options, flavor: 'github' }),
    csv: await renderers.csv(shown, options),
    json: await renderers.json(shown, options),
    explain: explained.join('\n'),
  };
});

const isHidden = ({ group, status }: ScoreRow): boolean =>
  status === 'suppressed' || shown.groups.some(({ id, suppressed }) => id === group && suppressed);

test('the demo has hidden groups and hidden rows, and they have secrets', () => {
  expect(shown.groups.filter(({ suppressed }) => suppressed).length).toBeGreaterThan(1);
  expect(shown.scores.filter((row) => isHidden(row)).length).toBeGreaterThan(50);
});

test('a hidden row has a place, a weight and a goal of the model, and a reason', () => {
  const allowed = ['group', 'level', 'id', 'parent', 'label', 'weight', 'status', 'reason', 'unit', 'goal'];
  for (const row of shown.scores.filter((each) => each.status === 'suppressed'))
    expect(Object.keys(row).filter((key) => !allowed.includes(key))).toEqual([]);
});

describe('no number of a hidden row', () => {
  const formats = ['table', 'plain', 'quiet', 'md', 'github', 'csv', 'json', 'explain'] as const;

  test.each(formats)('stands in %s at full precision', (format) => {
    const known = new Set(
      [...shown.scores, ...(shown.trend ?? []), ...(shown.spreads ?? []).map(({ bounds }) => bounds)]
        .flatMap((row) => Object.values(row))
        .map(String),
    );
    const secrets = shown.scores.filter(isHidden).flatMap(({ group, id }) => {
      const real = measured?.measurements.find((each) => each.group === group && each.metric === id);
      return real !== undefined && 'value' in real.result ? [String(real.result.value)] : [];
    });
    // Round numbers say nothing: any row may have them.
    const telling = secrets.filter((text) => text.length > 6 && !known.has(text));
    expect(telling.length).toBeGreaterThan(5);
    for (const text of telling) expect(outputs[format]).not.toContain(text);
  });

  test.each(['table', 'plain', 'quiet', 'md'] as const)(
    'stands beside the name of its group in %s',
    (format) => {
      for (const { label, suppressed, reason = '' } of shown.groups.filter((group) => group.suppressed)) {
        expect(suppressed).toBe(true);
        // Numbers of groups that are shown together stand beside the names of all of them.
        const lines = (outputs[format] ?? '')
          .replaceAll(/\d small teams together.*/g, '')
          .split('\n')
          .filter((line) => line.includes(label));
        expect(outputs[format]).toContain(label);
        for (const line of lines) {
          const rest = line
            .replace(shown.period.id, '')
            .replaceAll(/crosses \d+/g, '')
            .replaceAll(/fewer than \d+ people stand behind it/g, '')
            .replaceAll(reason, '');
          expect(rest).not.toMatch(/\d/);
        }
      }
    },
  );

  test('stands in the CSV: of numbers there are only weights and goals', () => {
    const ids = new Set(shown.groups.flatMap(({ id, suppressed }) => (suppressed ? [id] : [])));
    const rows: Record<string, string>[] = parse(outputs['csv'] ?? '', {
      columns: true,
      record_delimiter: '\n',
    });
    const hidden = rows.filter(({ group = '', status }) => ids.has(group) || status === 'suppressed');
    expect(hidden.length).toBeGreaterThan(50);
    for (const { score, coverage, value, n, people } of hidden)
      expect({ score, coverage, value, n, people }).toEqual({
        score: '',
        coverage: '',
        value: '',
        n: '',
        people: '',
      });
  });

  test('stands in an explanation: no value, no records, no points', () => {
    expect(outputs['explain']).not.toMatch(/^ {2}(value|records) /m);
    expect(outputs['explain']).not.toMatch(/^(Sum|scores) /m);
  });
});
