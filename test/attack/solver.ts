/** Linear programs with whole numbers, solved by HiGHS (the `highs` package). */
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
  readonly whole: boolean;
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
  const { Status: status, ObjectiveValue: value } = highs.solve(textOf(program, sense, goal), {
    output_flag: false,
    mip_rel_gap: 0,
  });
  if (status === 'Optimal') return value;
  if (status === 'Infeasible' || status === 'Primal infeasible or unbounded') return 'infeasible';
  throw new Error(`the solver ended with ${status}`);
};

/** A program in the LP format of CPLEX, which HiGHS reads. */
const textOf = ({ variables, rows }: Program, sense: string, goal: readonly Term[]): string => {
  const whole = [...variables].filter(([, each]) => each.whole).map(([name]) => name);
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
    ...(whole.length === 0 ? [] : ['Generals', ` ${whole.join(' ')}`]),
    'End',
  ].join('\n');
};

const sumOf = (terms: readonly Term[]): string =>
  terms.map(({ factor, of }) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${of}`).join(' ');
