const bodies = (kind: string): NodeListOf<HTMLElement> =>
  document.querySelectorAll<HTMLElement>(`.metrics ${kind}`);

/** Leaves the metrics that a button picks, and the dimensions that still have one. */
const pick = (kind: string): void => {
  let isAny = kind === 'metric';
  let count = 0;
  // From below: a heading stands above its metrics.
  for (const body of [...bodies('tbody')].reverse()) {
    const isHead = body.classList.contains('head');
    body.hidden = isHead ? !isAny : !body.classList.contains(kind);
    if (!isHead && !body.hidden) count += 1;
    isAny = kind === 'metric' || (isHead ? false : isAny || !body.hidden);
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-pick]'))
    button.setAttribute('aria-pressed', String(button.dataset['pick'] === kind));
  const shown = document.getElementById('shown');
  if (shown) shown.textContent = `${count} of ${bodies('.metric').length} metrics shown`;
};

/** A link to a metric shows it, and what there is to say about it. */
const open = (): void => {
  const body = document.getElementById(location.hash.slice(1));
  if (!body?.closest('.metrics')) return;
  if (body.hidden) pick('metric');
  const details = body.querySelector('details');
  if (details) details.open = true;
  body.scrollIntoView();
};

/** Buttons that leave only some of the metrics, and links into them. */
export const offerFilter = (): void => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-pick]'))
    button.addEventListener('click', () => pick(button.dataset['pick'] ?? ''));
  addEventListener('hashchange', open);
  open();
};
