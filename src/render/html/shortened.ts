/** Style, script and data stand as they are. */
const verbatim = /(<style\b[^>]*>.*?<\/style>|<script\b[^>]*>.*?<\/script>)/s;

/**
 * Markup without what HTML lets one leave out: ends of cells, rows and items, quotes around plain words, ends of empty
 * shapes. In texts and attributes `<`, `"` and `&` are escaped, so that none of them can look like this.
 * @example shortened('<td class="score">55</td>') // => '<td class=score>55'
 * @example shortened('<td title="a b">x</td><script>a="b"<c</script>') // => '<td title="a b">x<script>a="b"<c</script>'
 */
export const shortened = (page: string): string =>
  page
    .split(verbatim)
    .map((part, at) => (at % 2 === 1 ? part : withoutEnds(part)))
    .join('');

const withoutEnds = (markup: string): string =>
  markup
    .replace(/><\/(?:line|rect|use|circle|path)>/g, '/>')
    .replace(/<\/(?:td|th|tr|dt|dd|li|tbody|thead)>/g, '')
    .replace(endOfParagraph, '')
    .replace(/<[a-z][^<>]*>/g, withoutQuotes)
    .replace(/>[^<>]*</g, (text) => text.replaceAll('&quot;', '"'));

/** Before what ends a paragraph by itself. */
const endOfParagraph =
  /<\/p>(?=<(?:p|ul|ol|dl|pre|div|table|section|details|h[23])\b|<\/(?:div|section|footer|header)>)/g;

/** A slash after a bare word would be part of it. */
const withoutQuotes = (tag: string): string =>
  tag.replace(/="([\w#.%:-]+)"(?=[ >])/g, '=$1').replace(/="([\w#.%:-]+)"\/>/, '=$1 />');
