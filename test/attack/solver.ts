/** Linear programs, solved by HiGHS (the `highs` package). Counts need not be whole: that leaves an attacker a little less. */
import loadHighs from 'highs';

export interface Term {
  readonly factor: number;
  readonly of: string;
}

/** low <= the sum of the terms <= high */
export interface Row {
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
}

export interface Variable {
  readonly low: number;
  readonly high: number;
}

export interface Program {
  readonly variables: ReadonlyMap<string, Variable>;
  readonly rows: readonly Row[];
}

export type Optimum = number | 'infeasible';

// The package is an ES module here, and its types are those of CommonJS: there `default` is one step further in.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/** The least or the greatest value of the sum of the terms. Every variable has bounds, so there is one or none. */
export const optimum = (program: Program, sense: 'Minimize' | 'Maximize', goal: readonly Term[]): Optimum => {
  const text = textOf(program, sense, goal);
  const known = solved.get(text) ?? solve(text);
  solved.set(text, known);
  return known;
};

/** Formats that say the same give the same programs. */
const solved = new Map<string, Optimum>();

const solve = (text: string): Optimum => {
  const { Status: status, ObjectiveValue: value } = highs.solve(text, { output_flag: false });
  if (status === 'Optimal') return value;
  if (status === 'Infeasible' || status === 'Primal infeasible or unbounded') return 'infeasible';
  throw new Error(`the solver ended with ${status}`);
};

/** A program in the LP format of CPLEX, which HiGHS reads. */
const textOf = ({ variables, rows }: Program, sense: string, goal: readonly Term[]): string => {
  return [
    `${sense}\n goal: ${sumOf(goal)}`,
    'Subject To',
    ...rows.flatMap(({ terms, low, high }, index) => {
      const sum = sumOf(terms);
      if (low === high) return [` r${index}: ${sum} = ${low}`];
      return [
        ...(Number.isFinite(low) ? [` a${index}: ${sum} >= ${low}`] : []),
        ...(Number.isFinite(high) ? [` b${index}: ${sum} <= ${high}`] : []),
      ];
    }),
    'Bounds',
    ...[...variables].map(([name, { low, high }]) => ` ${low} <= ${name} <= ${high}`),
    'End',
  ].join('\n');
};

const sumOf = (terms: readonly Term[]): string =>
  terms.map(({ factor, of }) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${of}`).join(' ');
