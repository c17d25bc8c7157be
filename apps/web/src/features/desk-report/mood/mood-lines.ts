type Place = readonly [x: number, y: number];

/** The path of an SVG line that stays at each height until the next one begins; empty without points. */
export const stepsOf = (places: readonly Place[]): string =>
  places.map(([x, y], i) => (i === 0 ? `M${round(x)} ${round(y)}` : `H${round(x)}V${round(y)}`)).join('');

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

const STEPS_MS = [10, 20, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600].map((seconds) => seconds * 1_000);
const MARKS_MOST = 6;

/** Round moments between two (ms), at most six, so that one can read when something was. */
export function timeMarks(fromMs: number, toMs: number): readonly number[] {
  const stepMs = STEPS_MS.find((step) => (toMs - fromMs) / step < MARKS_MOST) ?? toMs - fromMs;
  const first = Math.ceil(fromMs / stepMs) * stepMs;
  const marks: number[] = [];
  for (let at = first; at <= toMs && marks.length < MARKS_MOST; at += stepMs) marks.push(at);
  return marks;
}
