/** Style, script and data stand as they are. */
const verbatim = /(<(?:style|script)\b[^>]*>[^<]*<\/(?:style|script)>)/;

/**
 * Markup without what HTML lets one leave out: ends of cells, rows and items, quotes around plain words, ends of empty
 * shapes. In texts and attributes `<`, `"` and `&` are escaped, so that none of them can look like this.
 * @example shortened('<td class="score">55</td>') // => '<td class=score>55'
 * @example shortened('<td title="a b">x</td><script>a="b"</script>') // => '<td title="a b">x<script>a="b"</script>'
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
    .replace(/(<[a-z][^<>]*)>/g, (tag) => tag.replace(/="([\w#.%:-]+)"(?=[ >])/g, '=$1'));
