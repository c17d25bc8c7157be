import type { NormalText } from '../language/normalise.ts';

const BLANK_BESIDE_FIGURE = /(?<=[\d%¥]) (?=\S)|(?<=\S) (?=[\d¥])/g;

/** Without the blanks that typography sets beside a figure (「降到 33 秒」), so that they don't end a clause. */
export function joinFigures(normal: NormalText): NormalText {
  const dropped = new Set([...normal.text.matchAll(BLANK_BESIDE_FIGURE)].map(({ index }) => index));
  if (dropped.size === 0) return normal;
  const keeps = (_unit: unknown, index: number): boolean => !dropped.has(index);
  return {
    original: normal.original,
    text: Array.from({ length: normal.text.length }, (_, index) => normal.text.charAt(index))
      .filter(keeps)
      .join(''),
    starts: normal.starts.filter(keeps),
    ends: normal.ends.filter(keeps),
  };
}
