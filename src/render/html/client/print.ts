/** What is folded and belongs on paper; what is said of single metrics would fill pages. */
const folded = '.fold:not([open])';

/** A button that prints, and folds that open for printing, for browsers whose style sheets cannot open them. */
export const offerPrint = (): void => {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(folded)];
    for (const each of opened) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of opened) each.open = false;
  });
  document.getElementById('print')?.addEventListener('click', () => window.print());
};
