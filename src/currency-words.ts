/** How exports write currencies, and which of these names say the same. */

/** ISO 4217: the codes in use in 2026, and HRK, in which older deals may be. A word such as PCS is none. */
const codes = (): ReadonlySet<string> =>
  new Set(
    `AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG
    HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD
    MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF
    SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS
    VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
  );

/** Signs and abbreviations that name one currency. */
const single: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '£GB': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₸': 'KZT',
  '₾': 'GEL',
  zł: 'PLN',
  Kč: 'CZK',
  'Fr.': 'CHF',
  Fr: 'CHF',
  'SFr.': 'CHF',
};

/** Those of a dollar, before or behind its sign. */
const dollars: Readonly<Record<string, string>> = {
  US: 'USD',
  C: 'CAD',
  CA: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  SG: 'SGD',
  MX: 'MXN',
  NT: 'TWD',
  R: 'BRL',
};

/** Signs that several countries use, and the currencies that each may mean. */
const shared: Readonly<Record<string, string>> = {
  $: `USD CAD AUD NZD SGD HKD MXN ARS BBD BMD BND BRL BSD BZD CLP COP CUP DOP FJD GYD JMD KYD LRD NAD SBD SRD TTD TWD
    UYU XCD`,
  '¥': 'JPY CNY',
  kr: 'SEK NOK DKK ISK',
};

let known: ReadonlySet<string> | undefined;

/**
 * The currency that a word or sign names: its code, or the sign itself where several currencies share it. Undefined if
 * it names none; a cent is a hundredth, not a currency.
 *
 * @example currencyNamed('€') // => 'EUR'
 * @example currencyNamed('US$') // => 'USD'
 * @example currencyNamed('$') // => '$'
 * @example currencyNamed('apples') // => undefined
 */
export const currencyNamed = (word: string): string | undefined => {
  if (/^[A-Z]{3}$/.test(word)) {
    known ??= codes();
    return known.has(word) ? word : undefined;
  }
  // Of a column in which every sign is as wide as a Chinese letter.
  const sign = /^[\uffe0-\uffe6\uff04]$/.test(word) ? word.normalize('NFKC') : word;
  if (Object.hasOwn(single, sign)) return single[sign];
  if (sign === 'kr.') return 'kr';
  if (sign === 'kr' || sign === '$') return sign;
  const [, before = '', behind = ''] = /^([A-Z]{1,2})\$$|^\$([A-Z]{1,2})$/.exec(sign) ?? [];
  const letters = before || behind;
  if (letters !== '') return Object.hasOwn(dollars, letters) ? dollars[letters] : undefined;
  return sign !== '¢' && /^\p{Sc}$/u.test(sign) ? sign : undefined;
};

/**
 * The more exact of two names of one currency; undefined if they name different ones.
 * @example sameCurrency('$', 'CAD') // => 'CAD'
 * @example sameCurrency('EUR', 'USD') // => undefined
 */
export const sameCurrency = (one: string, other: string): string | undefined => {
  if (one === other || mayMean(one, other)) return other;
  return mayMean(other, one) ? one : undefined;
};

const mayMean = (sign: string, code: string): boolean =>
  Object.hasOwn(shared, sign) && (shared[sign] ?? '').split(/\s+/).includes(code);
