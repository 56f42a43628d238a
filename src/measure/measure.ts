/** The measure room's door: rows in, measurements out. */
export { add, addBatch, addEach, reset } from './add.ts';
export { momentReader } from './calendar/moment.ts';
export { checksOf } from './checks.ts';
export { askedNotes, fileNotes } from './cross-notes.ts';
export { checkPeriod } from './empty-period.ts';
export { checkOneGrouping } from './fields.ts';
export { type FinishOptions, finish } from './finish.ts';
export { groupingOf } from './grouping.ts';
export { beginningsIn, historyOf } from './history.ts';
export { type MeasureRequest, plan } from './plan.ts';
export { quartersIn } from './quarters.ts';
export { fewestPoints, quartilesOf } from './quartiles.ts';
export { chosenPeriod } from './scene.ts';
export { momentOrder } from './spans.ts';
export { countsOf, type States, withStates } from './states.ts';
export { merge, start, type Tables } from './tables.ts';
export { startsIn, trailingPeriods, unreachedIn } from './trailing.ts';
export { unevenNotes } from './uneven-files.ts';
