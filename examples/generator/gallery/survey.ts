import { dayOf, momentText, workdays } from '../calendar.ts';
import { type Cells, csvLine, csvLines } from '../csv.ts';
import { chance } from '../random.ts';

/** The questions of the form, and what is answered on average from 1 to 5. */
const questions: Readonly<Record<string, number>> = {
  'I can see a next step for me here': 3.2,
  'I get protected time to learn something new': 2.9,
  'I could keep up my present workload for another quarter': 3.3,
  'After working hours I can switch off': 3.4,
  'When a deal gets hard, colleagues step in': 4.1,
  'In this team I can say that I do not know something': 4.2,
  'I have the demo environments I need': 3.0,
  'The tools I work with save me time': 3.5,
  'In our deals the SE is brought in at the right moment': 3.4,
  'SE and account executive work from one plan for each deal': 3.1,
  'When I pass on what a customer misses, I get an answer': 2.7,
  'I know what product management is working on': 3.0,
};

const forSales = [
  'In our deals the SE is brought in at the right moment',
  'SE and account executive work from one plan for each deal',
];
const columns = ['Timestamp', 'What is your role?', ...Object.keys(questions)];

/** The responses to a form, as the sheet behind it has them: one row for each respondent, of two rounds. */
export const formResponses = (): string => {
  const rows = ['2026-06-15', '2026-09-14'].flatMap((from) => {
    const luck = chance(`gallery survey ${from}`);
    const days = workdays(dayOf(from), dayOf(from) + 11);
    return Array.from({ length: 26 }, (_, index): Cells => {
      const isSe = index < 17;
      const mood = 0.5 * luck.bell();
      const at = momentText(luck.pick(days as [number, ...number[]]), luck.whole(9 * 60, 17 * 60));
      const answers = Object.entries(questions)
        .filter(([question]) => (isSe || forSales.includes(question)) && !luck.yes(0.02))
        .map(([question, mean]) => [
          question,
          Math.min(5, Math.max(1, Math.round(mean + mood + 0.7 * luck.bell()))),
        ]);
      return {
        Timestamp: `${at.replace('T', ' ')}:${String(luck.whole(10, 59))}`,
        'What is your role?': isSe ? 'Solution Engineer' : 'Account Executive',
        ...Object.fromEntries(answers),
      };
    }).sort((a, b) => (String(a['Timestamp']) < String(b['Timestamp']) ? -1 : 1));
  });
  return `${[csvLine(columns), ...csvLines(columns, rows)].join('\n')}\n`;
};
