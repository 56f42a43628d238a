/** What a survey says to those who are asked, and to whoever asks them. */
import type { Asked, Part, Questionnaire } from '../questionnaire.ts';
import { type Role, roleNames } from '../roles.ts';
import { listed } from './sentences.ts';
import * as words from './words.ts';

/** The engineers whom the survey is about, as a colleague calls them. */
const engineers = ({ model }: Questionnaire): string =>
  Object.values(model.questions).some(({ ask }) => ask.includes('se')) ||
  !Object.values(model.questions).some(({ ask }) => ask.includes('sa'))
    ? 'sales engineers'
    : 'solution architects';

/** Why somebody in this role is asked. */
export const reasonFor = (role: Role, kit: Questionnaire): string => {
  if (role === 'se' || role === 'sa')
    return 'How is the work going, and what gets in its way? Your answers and those of your colleagues become a few numbers about the team. They stand beside what the CRM counts, so that not only deals and meetings are looked at.';
  if (role === 'customer')
    return `You have worked with our ${engineers(kit)}. How good was their technical help, whether or not you bought from us? Your answers become part of a few numbers about the team, not about one person.`;
  return `You work with our ${engineers(kit)}. How well does that go, seen from your side? Your answers become part of a few numbers about the team, not about one person.`;
};

/** Minutes that a form takes: a good ten seconds a question. */
const minutesFor = (questions: readonly Asked[]): string =>
  words.counted(Math.ceil(questions.length / 5), 'minute');

/** What people may rely on; what stands in brackets only whoever asks can say. */
export const promises = ({ role, questions }: Part, { model: { privacy } }: Questionnaire): string[] => [
  `It takes about ${minutesFor(questions)}. Taking part is voluntary, and you may leave out any question.`,
  'Nobody asks for your name. Only [who runs the survey] sees the single answers, and deletes them by [day].',
  ...(privacy.aboutPeople
    ? [
        `What others see are numbers of at least ${privacy.minPeople} people together. Where fewer have answered, nothing is shown.`,
      ]
    : []),
  role === 'customer'
    ? 'Your answers change nothing in how you are served.'
    : 'No number is about one person, and none has to do with pay. Everybody who was asked hears of the results, on [day].',
];

/** Whom to ask, of those in this role. */
export const whomToAsk: Readonly<Record<Role, string>> = {
  se: 'everybody on the roster, part-timers and newcomers too, and not a sample',
  sa: 'everybody on the roster, part-timers and newcomers too, and not a sample',
  ae: 'everybody who had a deal with an engineer in the quarter, not only those who are known to be content',
  product: 'everybody who gets requests from the team',
  customer_success: 'everybody who took over a customer in the quarter',
  customer:
    'those of lost deals as well as of won ones, two weeks after the technical work has ended. Who asks winners only learns that winners are content. Ask the people who sat at the table, one answer each',
};

/** Such as "sales engineers, account executives and customers". */
export const peopleAsked = (asked: readonly Role[]): string =>
  listed(asked.map((role) => roleNames[role][1].toLowerCase()));
