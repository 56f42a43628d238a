import { dateText, type Quarter, workdays } from '../calendar.ts';
import type { Cells } from '../csv.ts';
import { type Chance, chance } from '../random.ts';
import { architects, architectTeams, isThere } from './people.ts';
import { projects } from './projects.ts';

export const answerColumns = ['Survey', 'Submitted', 'Key', 'Asked as', 'Team', 'Question', 'Answer'];

/** What architects answer on average, from 1 to 5. */
const architectQuestions: Readonly<Record<string, number>> = {
  'I can see a next step for me here': 3.3,
  'I get protected time to learn something new': 3.0,
  'I could keep up my present workload for another quarter': 3.5,
  'After working hours I can switch off': 3.7,
  'When a project gets hard, colleagues step in': 4.1,
  'In this team I can say that I do not know something': 4.2,
  'I have the test systems I need': 3.2,
  'The tools I work with save me time': 3.6,
  'Architects and those who build mean the same by a design': 3.7,
  'When a design has to change, I hear of it early': 3.2,
  'I get what I need from other teams in time': 3.1,
};
const deliveryQuestions: Readonly<Record<string, number>> = {
  'Architects and those who build mean the same by a design': 3.4,
  "When I need an architect's decision, I get it in time": 3.5,
};
const neighbourQuestions: Readonly<Record<string, number>> = {
  "When I need an architect's decision, I get it in time": 3.6,
};
const customerQuestions: Readonly<Record<string, number>> = {
  'How satisfied are you with the solution now that it runs?': 4,
};

interface Wave {
  readonly luck: Chance;
  readonly quarter: Quarter;
}

/** A key that is new in every wave, so that nobody can be followed from one quarter to the next. */
const keyOf = ({ luck, quarter }: Wave): string =>
  `${quarter.id.slice(2, 4)}${quarter.id.slice(6)}-${luck.whole(0x10000, 0xfffff).toString(16)}`;

/** One respondent's answers: a person is content or not as a whole, and each question differs a little. */
const answersOf = (wave: Wave, questions: Readonly<Record<string, number>>, who: Cells): Cells[] => {
  const { luck, quarter } = wave;
  const mood = 0.5 * luck.bell();
  const days = workdays(quarter.last - 20, quarter.last);
  const shared = {
    Survey: `${quarter.id} pulse`,
    Submitted: dateText(days[luck.whole(0, days.length - 1)] ?? quarter.last),
    Key: keyOf(wave),
    ...who,
  };
  return Object.entries(questions)
    .filter(() => !luck.yes(0.02))
    .map(([question, mean]) => {
      const answer = Math.round(mean + mood + 0.7 * luck.bell());
      return { ...shared, Question: question, Answer: Math.min(5, Math.max(1, answer)) };
    });
};

/** The answers of a quarter: architects, those who build and sell with them, and customers of what went live. */
export const answersIn = (quarter: Quarter): Cells[] => {
  const wave = { luck: chance(`answers ${quarter.id}`), quarter };
  const teams = architectTeams.map(({ name }) => name);
  const others = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => teams[index % teams.length] ?? '');
  const live = projects.filter((each) => each.won && quarter.first <= each.live && each.live <= quarter.last);
  return [
    ...architects
      .filter((each) => isThere(each, quarter.last - 20) && !wave.luck.yes(0.06))
      .flatMap(({ team }) => answersOf(wave, architectQuestions, { 'Asked as': 'Architect', Team: team })),
    ...others(15).flatMap((team) =>
      answersOf(wave, deliveryQuestions, { 'Asked as': 'Customer success', Team: team }),
    ),
    ...others(9).flatMap((team) => answersOf(wave, neighbourQuestions, { 'Asked as': 'Sales', Team: team })),
    ...live
      .filter(() => wave.luck.yes(0.85))
      .flatMap(({ architect }) =>
        answersOf(wave, customerQuestions, { 'Asked as': 'Customer', Team: architect.team }),
      ),
  ];
};
