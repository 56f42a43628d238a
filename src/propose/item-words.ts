/** Words by which the questions of the built-in model are known again. */
import { headerKey } from './header-key.ts';

/** Each item with groups of words; a question that has all words of a group may ask for it. A star ends any word. */
const items: Readonly<Record<string, string>> = {
  growth_1:
    'next step here | career* | promot* | advance* here | grow* here | karriere* | naechste* schritt* | carrera | carriere | evolu* profession* | room grow* | grow* profession* | professional growth | opportunit* grow* | opportunit* advance* | grow* my role | entwicklungsmoglichkeit* | perspektive* | aufstieg*',
  growth_2:
    'learn* | training time | new skill* | develop* skill* | professional develop* | lernen | weiterbild* | aprend* | apprend* | formation | dazulern* | neue fahigkeit*',
  balance_1:
    'workload | sustain* pace | arbeitslast | arbeitsbelastung | carga trabajo | charge travail | work load | work sustainable | manageable | overtime | amount work | uberlast* | arbeitspensum | uberstunden',
  balance_2:
    'switch off | after work* hours | disconnect* | work life balance | abschalten | feierabend | desconect* | deconnect* | private life | personal life | personal time | family | weekend* | wochenende* | privatleben | vida personal | vie privee',
  support_1:
    'colleague* step | colleague* help | colleague* support | team* support* me | help* each other | kollegen helf* | kollegen unterstutz* | companeros ayud* | collegues aid* | count on team* | count on colleague* | rely team* | rely colleague* | depend team* | team* has back | support each other | feel supported team* | verlassen team* | verlassen kolleg* | team unterstutz* | contar equipo | companeros apoy* | compter equipe',
  support_2:
    'do not know | don t know | admit* mistake* | speak up | safe say | safe take risk* | ask for help | make mistake* | raise concern* | raise problem* | raise issue* | fehler zugeb* | um hilfe bitt*',
  tools_1:
    'demo environment* | environment* need | demo data | demo umgebung* | entorno* demo | environnement* demo | demo system* | sandbox* | test environment* | testumgebung*',
  tools_2:
    'tools save* | tools help | tools work | right tools | tools need | werkzeuge | herramientas | outils',
  alignment_1:
    'right moment | early enough | brought in | involved early | fruh genug | eingebunden | engaged early | involved in time | included early | fruhzeitig | rechtzeitig',
  alignment_2:
    'one plan | shared plan | same plan | account plan | plan each deal | gemeinsam* plan | agree* plan | joint plan | same goal* | shared goal* | gemeinsame ziele',
  csat_technical:
    'satisf* technical | satisf* solution engineer* | satisf* sales engineer* | satisf* presales | zufrieden technisch* | satisfech* tecnic* | satisfait* technique*',
};

/** What each item asks, in a few words. */
const subjects: Readonly<Record<string, string>> = {
  growth_1: 'a next step here',
  growth_2: 'time to learn',
  balance_1: 'the workload can be kept up',
  balance_2: 'time off is time off',
  support_1: 'colleagues step in',
  support_2: 'safe to not know',
  tools_1: 'demo environments',
  tools_2: 'tools save time',
  alignment_1: 'brought in at the right moment',
  alignment_2: 'one plan with sales',
  csat_technical: 'customers: technical work',
};

/** Every item with what it asks. */
export const itemSubjects = Object.entries(subjects)
  .map(([item, subject]) => `${item} (${subject})`)
  .join(', ');

interface Known {
  readonly item: string;
  readonly groups: readonly (readonly string[])[];
}

const known: readonly Known[] = Object.entries(items).map(([item, text]) => ({
  item,
  groups: text.split(' | ').map((group) => group.split(' ')),
}));

/**
 * The items that a question may ask for; of several, nobody can say which.
 * @example itemsMeant('My workload is sustainable') // => ['balance_1']
 * @example itemsMeant('I can count on my team for support') // => ['support_1']
 * @example itemsMeant('I have room to grow professionally in my role') // => ['growth_1']
 * @example itemsMeant('Which activities took most time?') // => []
 */
export const itemsMeant = (question: string): readonly string[] => {
  const words = headerKey(question).split(' ');
  const has = (wanted: string): boolean =>
    wanted.endsWith('*')
      ? words.some((word) => word.startsWith(wanted.slice(0, -1)))
      : words.includes(wanted);
  return known.filter(({ groups }) => groups.some((group) => group.every(has))).map(({ item }) => item);
};

/** The items that customers are asked about; engineers answer the others. */
export const isAskedOfCustomers = (item: string): boolean => item === 'csat_technical';
