/**
 * A text with an edit made: lines of it begin with a space (they stand there), `-` (they go) or `+` (they come); `@@`
 * stands between places.
 * @throws if a place is not there, or there more than once
 */
export const edited = (text: string, edit: string): string => edit.split(/^@@\n/m).reduce(withHunk, text);

const withHunk = (text: string, hunk: string): string => {
  const whole = `\n${text}`;
  const [old, fresh] = [sideOf(hunk, ' -'), sideOf(hunk, ' +')];
  const places = placesOf(whole, `${old}\n`);
  const [place] = places;
  if (place === undefined || places.length > 1)
    throw new Error(`what is to be edited stands there ${places.length} times:\n${hunk}`);
  return (whole.slice(0, place) + fresh + whole.slice(place + old.length)).slice(1);
};

/** The lines with one of the marks, each behind a line end. */
const sideOf = (hunk: string, marks: string): string =>
  hunk
    .split('\n')
    .filter((line) => line !== '' && marks.includes(line.charAt(0)))
    .map((line) => `\n${line.slice(1)}`)
    .join('');

const placesOf = (whole: string, part: string): number[] => {
  const found: number[] = [];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) found.push(at);
  return found;
};
