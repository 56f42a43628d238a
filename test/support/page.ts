import sax from 'sax';

/** An element of a page, in the order in which they begin. */
export interface Seen {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text with that of all that is in it. */
  text: string;
}

/** What a reader of markup that is not ours finds in a page. */
export const elementsOf = (page: string): readonly Seen[] => {
  const found: Seen[] = [];
  const open: Seen[] = [];
  const reader = sax.parser(false, { lowercase: true });
  reader.onopentag = ({ name, attributes }) => {
    const seen = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(seen);
    open.push(seen);
  };
  reader.ontext = (text) => {
    for (const each of open) each.text += text;
  };
  reader.onscript = reader.ontext;
  reader.onclosetag = () => open.pop();
  reader.onerror = (error) => {
    throw error;
  };
  reader.write(page).close();
  return found;
};

/** The only element with an id. */
export const elementWith = (id: string, elements: readonly Seen[]): Seen => {
  const [seen, ...others] = elements.filter(({ attributes }) => attributes['id'] === id);
  if (seen === undefined || others.length > 0)
    throw new Error(`${1 + others.length} elements with the id ${id}`);
  return seen;
};
