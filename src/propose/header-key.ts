/** Longer headers are questions, and are not looked up. */
const longest = 200;

/**
 * A header as it is looked up among the names of fields: words in small plain letters with a space between.
 * @example headerKey('CloseDate') // => 'close date'
 * @example headerKey('Date de clôture') // => 'date de cloture'
 * @example headerKey('SE_Technical_Win__c') // => 'se technical win'
 * @example headerKey('Deal - ID *') // => 'deal id'
 */
export const headerKey = (header: string): string =>
  header
    .slice(0, longest)
    .trim()
    .replace(/__c$/i, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim();
