/** From the questions that spacesea prints to the answers that it reads: nothing is lost on the way. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './support/run.ts';
import { lineStarts, strictRecord } from './support/strict-csv.ts';

/** The built-in questions; one turned round that does not concern everybody, one from 0 to 10, one with quotes. */
const team = `version: 1
extends: [spacesea:minimal]
metrics:
  focus:
    title: Time to think
    source: surveys
    date: submitted_at
    where: { item: { in: [focus_1, focus_2] }, role: se }
    statistic: { type: likert, scale: [1, 5], reverse: [focus_1] }
  recommend:
    title: Recommendation
    source: surveys
    date: submitted_at
    where: { item: recommend_1, role: customer }
    statistic: { type: nps }
questions:
  focus_1: { text: "I am interrupted: too often, and for too long", ask: [se], reverse: true, optional: true }
  focus_2: { text: 'I can say "not now"', ask: [se], labels: frequency }
  recommend_1: { text: How likely are you to recommend us?, ask: [customer], scale: [0, 10], labels: likelihood }
dimensions:
  satisfaction: { metrics: { focus: 1 } }
  performance: { metrics: { recommend: 0 } }
`;

/** How a tool writes the responses that it has collected. */
interface Tool {
  readonly tool: string;
  /** Options as their numbers, as some tools write them. */
  readonly as: 'words' | 'numbers';
  readonly csv: (questions: readonly string[], responses: readonly (readonly string[])[]) => string;
}

const cell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const lines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const forms: Tool['csv'] = (questions, responses) =>
  lines([
    ['ID', 'Start time', 'Completion time', 'Email', 'Name', ...questions],
    ...responses.map((response, at) => [
      ...[String(at + 1), '9/14/26 9:02:11', '9/14/26 9:05:40', 'anonymous', ''],
      ...response,
    ]),
  ]);

const google: Tool['csv'] = (questions, responses) =>
  lines([
    ['Timestamp', ...questions],
    ...responses.map((response) => ['2026/09/14 9:05:40 AM GMT+2', ...response]),
  ]);

const qualtricsHeads = [
  ...['StartDate', 'EndDate', 'Status', 'Finished', 'RecordedDate', 'ResponseId', 'DistributionChannel'],
];

const qualtrics: Tool['csv'] = (questions, responses) =>
  lines([
    [...qualtricsHeads, ...questions.map((_, at) => `Q${at + 1}`)],
    [...qualtricsHeads, ...questions],
    [...qualtricsHeads, ...questions].map((_, at) => `{"ImportId":"QID${at}"}`),
    ...responses.map((response, at) => [
      ...['2026-09-14 09:02:11', '2026-09-14 09:05:40', 'IP Address', 'True', '2026-09-14 09:05:41'],
      ...[`R_${questions.length}_${at}`, 'anonymous'],
      ...response,
    ]),
  ]);

const typeform: Tool['csv'] = (questions, responses) =>
  lines([
    ['#', ...questions, 'Start Date (UTC)', 'Submit Date (UTC)', 'Network ID'],
    ...responses.map((response, at) => [
      ...[`${questions.length}${at}fe`, ...response],
      ...['2026-09-14 09:02:11', '2026-09-14 09:05:40', 'd35608'],
    ]),
  ]);

const tools: readonly Tool[] = [
  { tool: 'Microsoft Forms', as: 'words', csv: forms },
  { tool: 'Google Forms', as: 'words', csv: google },
  { tool: 'Google Forms', as: 'numbers', csv: google },
  { tool: 'Qualtrics', as: 'words', csv: qualtrics },
  { tool: 'Qualtrics', as: 'numbers', csv: qualtrics },
  { tool: 'Typeform', as: 'words', csv: typeform },
];

/** A row of what `spacesea survey -f csv` prints. */
interface Printed {
  readonly item: string;
  readonly question: string;
  readonly role: string;
  readonly options: readonly string[];
}

const printedIn = (csv: string): readonly Printed[] =>
  lineStarts(csv)
    .slice(1, -1)
    .map((start) => {
      const [item = '', question = '', role = '', , ...options] = strictRecord(csv, start, ',') ?? [];
      return { item, question, role, options: options.filter((option) => option !== '') };
    });

/** Which option the respondent takes; some every one, and none twice in a row. */
const choose = (respondent: number, question: number, options: number): number =>
  (3 * respondent + 2 * question) % options;

/** What comes back from the people of one role: cells, and the value of each answer as item and number. */
const answer = (form: readonly Printed[], as: Tool['as']) => {
  const first = form.some(({ item }) => item === 'recommend_1') ? 0 : 1;
  const taken = Array.from({ length: 7 }, (_, who) =>
    form.map(({ item, options }, at) => {
      const index = choose(who, at, options.length);
      const option = options[index] ?? '';
      const value =
        option === 'Does not apply' || item === 'role'
          ? undefined
          : index + (options.length === 11 ? 0 : first || 1);
      const isNumber = as === 'numbers' && value !== undefined;
      return {
        cell: isNumber ? String(value) : option,
        ...(value === undefined ? {} : { value: `${item} ${value}` }),
      };
    }),
  );
  return {
    cells: taken.map((response) => response.map(({ cell: text }) => text)),
    values: taken.flatMap((response) => response.flatMap(({ value }) => value ?? [])),
  };
};

const places: string[] = [];
const place = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'spacesea-survey-'));
  places.push(made);
  writeFileSync(join(made, 'spacesea.yaml'), team);
  return made;
};
afterAll(() => {
  for (const made of places) rmSync(made, { recursive: true, force: true });
});

describe.each(tools)('$tool, answers in $as', ({ as, csv }) => {
  test('the same answers come back, each under its item and role', async () => {
    const cwd = place();
    const [kit, mapping] = await Promise.all([
      run('spacesea survey -f csv', { cwd }),
      run('spacesea survey -f yaml', { cwd }),
    ]);
    const printed = printedIn(kit.out);
    const expected = ['se', 'ae', 'customer'].flatMap((role) => {
      const form = printed.filter((row) => row.role === role);
      const { cells, values } = answer(form, as);
      writeFileSync(
        join(cwd, `surveys-${role}.csv`),
        csv(
          form.map(({ question }) => question),
          cells,
        ),
      );
      return values.map((value) => `${role} ${value}`);
    });
    writeFileSync(join(cwd, 'spacesea.yaml'), `${team}${mapping.out}`);
    const outcome = await run('spacesea validate --accepted back.csv', { cwd });
    expect(outcome).toMatchObject({ code: 0, out: expect.stringMatching(/ 0\s+rejected\./) });
    // Each form has its own questions, which is nothing to warn of.
    expect(outcome.out).not.toMatch(/^warn /m);
    const text = readFileSync(join(cwd, 'back.csv'), 'utf8');
    const [head = [], ...rows] = lineStarts(text)
      .slice(0, -1)
      .map((start) => strictRecord(text, start, ',') ?? []);
    const at = ['role', 'item', 'value'].map((name) => head.indexOf(name));
    const back = rows.map((row) => at.map((index) => row[index]).join(' '));
    expect(back.sort()).toEqual(expected.sort());
    expect(back).toContain('customer recommend_1 0');
  });
});

test('a question that is turned round counts the other way', async () => {
  const cwd = place();
  const { out } = await run('spacesea survey --role se -f yaml', { cwd });
  writeFileSync(join(cwd, 'spacesea.yaml'), `${team}${out}`);
  const question = 'I am interrupted: too often, and for too long';
  const valueWith = async (most: string, few: string): Promise<number | undefined> => {
    const folder = join(cwd, most);
    mkdirSync(folder);
    const answers = [...Array<string>(9).fill(most), ...Array<string>(6).fill(few)];
    writeFileSync(
      join(folder, 'surveys.csv'),
      google(
        [question],
        answers.map((word) => [word]),
      ),
    );
    const { out: json } = await run(`spacesea score ${folder} -p 2026-Q3 -f json`, { cwd });
    const { scores } = JSON.parse(json) as { scores: readonly { id: string; value?: number }[] };
    return scores.find(({ id }) => id === 'focus')?.value;
  };
  // Disagree is 0.75 of the way from bad to good, agree 0.25: (9 x 0.75 + 6 x 0.25) / 15 and (9 x 0.25 + 6 x 0.75) / 15.
  expect(await valueWith('Disagree', 'Agree')).toBeCloseTo(0.55, 12);
  expect(await valueWith('Agree', 'Disagree')).toBeCloseTo(0.45, 12);
});

test.each(['se', 'sa', 'minimal'])(
  'the mapping of all questions of spacesea:%s is a valid config',
  async (model) => {
    const cwd = place();
    const { out } = await run(`spacesea survey --model ${model} --all -f yaml`, { cwd });
    writeFileSync(join(cwd, 'spacesea.yaml'), `version: 1\nextends: [spacesea:${model}]\n${out}`);
    const printed = await run('spacesea config print', { cwd });
    expect(printed).toMatchObject({ code: 0, err: '' });
    const roles = /map: \{(.*?)\}/.exec(out)?.[1]?.split(',').length ?? 0;
    expect(roles).toBeGreaterThan(1);
  },
);
