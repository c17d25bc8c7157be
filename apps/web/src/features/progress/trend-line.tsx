import type { Progress } from '@mianmian/contract/progress';
import { TREND_SHAPES } from './trend-shapes.ts';

export type TrendPoint = {
  readonly source: Progress['points'][number]['source'];
  /** 0..100 */
  readonly percent: number;
};
type Props = { readonly points: readonly TrendPoint[]; readonly label: string };

const WIDTH = 240;
const HEIGHT = 72;
const EDGE = 8;
/** Older ones would stand closer than their marks are wide. */
const MOST_POINTS = 24;

const heightOf = (percent: number): number => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * percent) / 100;

/** One result after the other, from 0 to 100 percent, evenly spaced; the latest 24. */
export function TrendLine({ points, label }: Props) {
  const shown = points.slice(-MOST_POINTS);
  const step = (WIDTH - 2 * EDGE) / Math.max(1, shown.length - 1);
  const placed = shown.map(({ source, percent }, index) => ({
    source,
    x: shown.length === 1 ? WIDTH / 2 : EDGE + index * step,
    y: heightOf(percent),
  }));
  return (
    <svg className="trend-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 50, 100].map((percent) => (
        <line key={percent} className="trend-grid" x1={0} x2={WIDTH} y1={heightOf(percent)} y2={heightOf(percent)} />
      ))}
      <polyline className="trend-way" points={placed.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {placed.map(({ source, x, y }) => (
        <path key={x} className="trend-shape" d={TREND_SHAPES[source]} transform={`translate(${x} ${y})`} />
      ))}
    </svg>
  );
}
