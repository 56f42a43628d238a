/** The ways to write a number, and which of them a number fits. */

/** How all numbers of a column are written. */
export interface NumberSetting {
  /** Absent if no cell says which: a dot is read. */
  readonly decimal?: '.' | ',';
  readonly thousands?: ',' | '.' | ' ' | "'" | '_';
  /** Each carries a sign for per cent; the values stay in per cent. */
  readonly percent?: true;
}

/** Every setting, the plainest first. A set of them is a number: bit n is set if the n-th is in it. */
const settings: readonly NumberSetting[] = [
  { decimal: '.' },
  { decimal: '.', thousands: ',' },
  { decimal: '.', thousands: ' ' },
  { decimal: '.', thousands: "'" },
  { decimal: '.', thousands: '_' },
  { decimal: ',' },
  { decimal: ',', thousands: '.' },
  { decimal: ',', thousands: ' ' },
  { decimal: ',', thousands: "'" },
  { decimal: ',', thousands: '_' },
];

const setOf = (holds: (setting: NumberSetting) => boolean): number =>
  settings.reduce((set, setting, index) => (holds(setting) ? set | (1 << index) : set), 0);

/** All settings: what a number without marks fits. */
export const every = setOf(() => true);
const decimals = {
  '.': setOf(({ decimal }) => decimal === '.'),
  ',': setOf(({ decimal }) => decimal === ','),
};

/** Those that read a number with this mark between groups and, perhaps, this one before the fraction. */
const grouping = (thousands: string | undefined, mark: string | undefined): number =>
  setOf((each) => each.thousands === thousands && (mark === undefined || each.decimal === mark));

/** What 1.234 and 1,234 fit: their only mark is either. */
const eitherWay = {
  '.': decimals['.'] | grouping('.', ','),
  ',': decimals[','] | grouping(',', '.'),
};

const fraction = /^\d+(?:([.,])\d+)?(?:[eE][-+]?\d{1,3})?$/;
const groups = /^[1-9]\d{0,2}([.,'_ ])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/;

/**
 * The settings under which a number is one, as a set: `numberReader` reads it with exactly these. Several marks in it
 * leave few of them, one mark may leave two ways: 1.234.
 *
 * @example settingsOf('12') === every // => true
 * @example plainest(settingsOf('1.234,5')) // => { decimal: ',', thousands: '.' }
 * @example settingsOf('1,23,456') // => 0
 */
export const settingsOf = (core: string): number => {
  const [plain, mark] = fraction.exec(core) ?? [];
  const fits = plain === undefined ? 0 : mark === undefined ? every : decimals[mark as '.' | ','];
  if (mark === undefined && plain !== undefined) return fits;
  const [grouped, thousands, last] = groups.exec(ofOneShape(core)) ?? [];
  return grouped === undefined ? fits : fits | grouping(thousands, last);
};

/** Spaces and apostrophes come in several widths and shapes. */
const ofOneShape = (core: string): string =>
  /[\u00a0\u2009\u202f\u2019]/.test(core)
    ? core.replace(/[\u00a0\u2009\u202f]/g, ' ').replaceAll('\u2019', "'")
    : core;

/** The place of the plainest setting of a set, which holds one. */
export const rankOf = (set: number): number => 31 - Math.clz32(set & -set);

/**
 * The plainest setting of a set, without a decimal mark if the set leaves that open.
 * @example plainest(settingsOf('1 234')) // => { thousands: ' ' }
 * @example plainest(settingsOf('1 234,5')) // => { decimal: ',', thousands: ' ' }
 */
export const plainest = (set: number): NumberSetting => {
  const { decimal, thousands } = settings[rankOf(set)] ?? {};
  const isOpen = (set & decimals['.']) !== 0 && (set & decimals[',']) !== 0;
  return {
    ...(isOpen || decimal === undefined ? {} : { decimal }),
    ...(thousands === undefined ? {} : { thousands }),
  };
};

/** The settings left by which the only mark of a number stands between groups, and those by which it is decimal. */
export const waysOf = (set: number, left: number): readonly [groups: number, fraction: number] => {
  if (set === eitherWay['.']) return [left & grouping('.', ','), left & decimals['.']];
  if (set === eitherWay[',']) return [left & grouping(',', '.'), left & decimals[',']];
  return [0, 0];
};
