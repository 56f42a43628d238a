/** The measure room's door: rows in, measurements out. */
export { add, type Filtered, reset } from './add.ts';
export { type FinishOptions, finish } from './finish.ts';
export { type MeasureRequest, type Plan, plan } from './plan.ts';
export { chosenPeriod } from './scene.ts';
export { momentOrder, spansOf } from './spans.ts';
export { merge, start, type Tables } from './tables.ts';
