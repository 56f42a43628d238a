/** Words by which the questions of the built-in model are known again. */
import { headerKey } from './header-key.ts';

/** Each item with groups of words; a question that has all words of a group may ask for it. A star ends any word. */
const items: Readonly<Record<string, string>> = {
  growth_1:
    'next step here | career* | promot* | advance* here | grow* here | karriere* | naechste* schritt* | carrera | carriere | evolu* profession*',
  growth_2:
    'learn* | training time | new skill* | develop* skill* | professional develop* | lernen | weiterbild* | aprend* | apprend* | formation',
  balance_1: 'workload | sustain* pace | arbeitslast | arbeitsbelastung | carga trabajo | charge travail',
  balance_2:
    'switch off | after work* hours | disconnect* | work life balance | abschalten | feierabend | desconect* | deconnect*',
  support_1:
    'colleague* step | colleague* help | colleague* support | team* support* me | help* each other | kollegen helf* | kollegen unterstutz* | companeros ayud* | collegues aid*',
  support_2:
    'do not know | don t know | admit* mistake* | speak up | safe say | safe take risk* | ask for help',
  tools_1:
    'demo environment* | environment* need | demo data | demo umgebung* | entorno* demo | environnement* demo',
  tools_2:
    'tools save* | tools help | tools work | right tools | tools need | werkzeuge | herramientas | outils',
  alignment_1: 'right moment | early enough | brought in | involved early | fruh genug | eingebunden',
  alignment_2: 'one plan | shared plan | same plan | account plan | plan each deal | gemeinsam* plan',
  csat_technical:
    'satisf* technical | satisf* solution engineer* | satisf* sales engineer* | satisf* presales | zufrieden technisch* | satisfech* tecnic* | satisfait* technique*',
};

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
