import { type Frame, mostRecords } from './frame.ts';
import type { Cutter } from './lines.ts';
import { beginning, longestRecord } from './record-end.ts';

const lf = 0x0a;

/** Cuts bytes into lines, whatever stands in them; `mostRecords` at most. */
export const frameLines: Cutter = (bytes, { line, isLast, goesOn = false }) => {
  const frames: Frame[] = [];
  let [at, current, isInside] = [0, line, goesOn];
  while (at < bytes.length && frames.length < mostRecords) {
    const feed = bytes.indexOf(lf, at);
    const to = feed < 0 ? bytes.length : feed;
    const isLong = to - at > longestRecord;
    if (feed < 0 && !isLast && !isInside && !isLong) break;
    if (!isInside)
      frames.push({ line: current, from: at, ...(isLong ? cutOff(bytes, at, current) : { to }) });
    isInside = feed < 0;
    at = isInside ? to : to + 1;
    current += isInside ? 0 : 1;
  }
  return { frames, rest: at, line: current, goesOn: isInside };
};

const cutOff = (bytes: Uint8Array, from: number, line: number): Pick<Frame, 'to' | 'fault'> => ({
  to: beginning(bytes, from),
  fault: { kind: 'tooLong', line, column: 1 },
});
