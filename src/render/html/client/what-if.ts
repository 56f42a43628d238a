import { sharesOf } from '../../../aggregate.ts';
import { weightSetYaml } from '../../weight-set.ts';
import { share } from '../../words.ts';
import { overallBy, placed, setOptions, slidersOf, told, type WhatIf, weightsOf } from '../reweigh.ts';
import { saveAs } from './save.ts';

/** Sliders that show at once what other weights would make of the overall scores. */
export const offerWhatIf = (): void => {
  const text = document.getElementById('what-if-data')?.textContent;
  if (text) serve(JSON.parse(text));
};

/** Everything below the heading that fits a selector. */
const all = <Part extends HTMLElement>(what: string): Part[] => [
  ...document.querySelectorAll<Part>(`.what-if ${what}`),
];

const serve = (data: WhatIf): void => {
  const sliders = all<HTMLInputElement>('input');
  const [file] = all('pre');
  const [reset, copy, save] = all('button');
  const moved = new Map<number, number>();
  const show = (): void => showWeights(weightsOf(data.weights, moved), data);
  const start = (): void => {
    moved.clear();
    const starts = slidersOf(data.weights);
    for (const [at, slider] of sliders.entries()) slider.value = `${starts[at]}`;
    show();
  };
  for (const [at, slider] of sliders.entries())
    slider.addEventListener('input', () => {
      moved.set(at, slider.valueAsNumber);
      show();
    });
  reset?.addEventListener('click', start);
  copy?.addEventListener('click', async () => {
    await navigator.clipboard.writeText(file?.textContent ?? '');
    copy.textContent = 'Copied';
  });
  save?.addEventListener('click', () => saveAs('weights.yaml', 'text/yaml', file?.textContent ?? ''));
  start();
};

const showWeights = (weights: readonly number[], data: WhatIf): void => {
  const shares = sharesOf(weights).map((part) => share(part));
  for (const [at, slider] of all<HTMLInputElement>('input').entries())
    slider.ariaValueText = shares[at] ?? '';
  write('label > :last-child', shares);
  const [overall, effect] = told(weights, data);
  write('[role=status] b', [overall]);
  write('[role=status] span', [effect]);
  const [, ...groups] = data.groups.map((group) => placed(overallBy(weights, group, data), data.target));
  write('td:last-child', groups);
  const counts = weights.some((weight) => weight > 0);
  for (const part of all('.take')) part.hidden = !counts;
  const { set: name, ids } = data;
  write('pre', [weightSetYaml({ name, of: 'dimensions', ids, weights })]);
  write('.sets', [setOptions(ids, weights)]);
};

/** Texts into what fits a selector, in order. */
const write = (what: string, texts: readonly string[]): void => {
  for (const [at, part] of all(what).entries()) part.textContent = texts[at] ?? '';
};
