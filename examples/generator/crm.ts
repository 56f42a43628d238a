import { type Cells, csvLine } from './csv.ts';

/** A column as a CRM calls it, and what it holds. */
type Named = readonly [header: string, of: (cells: Cells) => string | number | undefined];

const outcomes: Readonly<Record<string, string>> = {
  won: 'Closed Won',
  lost: 'Closed Lost',
  no_decision: 'Closed - No Decision',
  qualified_out: 'Qualified Out',
};

/** `9/23/2026`, as a CRM set to American English has it. */
const american = (date: string | number | undefined): string => {
  const [, year, month, day, time = ''] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(.*))?$/.exec(String(date ?? '')) ?? [];
  return year === undefined ? '' : `${Number(month)}/${Number(day)}/${year}${time === '' ? '' : ` ${time}`}`;
};

const grouped = (amount: string | number | undefined): string =>
  amount === undefined ? '' : `${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')}.00`;

const stage = ({ outcome, stage: own }: Cells): string =>
  outcomes[String(outcome)] ?? String(own ?? '').replace(/\b\w/g, (letter) => letter.toUpperCase());

/** Opportunities as a report of a CRM lists them. */
export const opportunities: readonly Named[] = [
  ['Opportunity ID', ({ id }) => id],
  ['Opportunity Name', ({ name }) => name],
  ['Account Name', ({ account }) => account],
  ['Opportunity Owner', ({ owner }) => owner],
  ['Primary SE', ({ se }) => se],
  ['SE Team', ({ team }) => team],
  ['Type', ({ deal_type: type }) => type],
  ['Stage', stage],
  ['Amount', ({ amount }) => grouped(amount)],
  ['Currency', ({ currency }) => currency],
  ['Created Date', (cells) => american(cells['created_at'])],
  ['Close Date', (cells) => american(cells['closed_at'])],
  ['Technical Champion', ({ champion }) => champion],
  ['Probability (%)', ({ outcome }) => (outcome === 'won' ? 100 : outcome === 'open' ? 50 : 0)],
];

const kinds: Readonly<Record<string, string>> = {
  demo: 'Product Demo',
  design: 'Architecture Review',
  inquiry: 'Technical Question',
  discovery: 'Discovery Call',
  consultation: 'Deep Dive',
};

/** Work as a tracker lists it. */
export const activityLog: readonly Named[] = [
  ['Activity ID', ({ id }) => id],
  ['Activity Type', ({ type }) => kinds[String(type)]],
  ['Assigned To', ({ se }) => se],
  ['Opportunity ID', (cells) => cells['deal_id']],
  ['Date', (cells) => american(cells['happened_at'])],
  ['Requested', (cells) => american(cells['requested_at'])],
  ['First Response', (cells) => american(cells['responded_at'])],
  ['Completed', (cells) => american(cells['completed_at'])],
  ['Minutes', (cells) => cells['duration_minutes']],
];

/** Does the log have work of this type? */
export const isLogged = ({ type }: Cells): boolean => kinds[String(type)] !== undefined;

/** Rows under the headers of a CRM. */
export const renamed = (columns: readonly Named[], rows: readonly Cells[]): string =>
  [
    csvLine(columns.map(([header]) => header)),
    ...rows.map((row) => csvLine(columns.map(([, of]) => of(row)))),
    '',
  ].join('\n');
