import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';
import type { TypingRun } from './typing-history.ts';

const RUNS_SHOWN = 30;
const WIDTH = 320;
const HEIGHT = 120;
const ROOM = { left: 30, right: 8, top: 10, bottom: 10 };
const STEP = 20;

/** Speed run by run, two at least. The figures stand in a table beside it. */
export function SpeedChart({ runs }: { readonly runs: readonly TypingRun[] }) {
  const text = useText(typingText);
  const shown = runs.slice(-RUNS_SHOWN);
  const speeds = shown.map(({ charactersPerMinute }) => charactersPerMinute);
  const top = Math.max(STEP, Math.ceil(Math.max(...speeds) / STEP) * STEP);
  const bottom = Math.max(0, Math.floor(Math.min(...speeds) / STEP) * STEP - STEP);
  const xOf = (at: number): number => ROOM.left + ((WIDTH - ROOM.left - ROOM.right) * at) / (shown.length - 1);
  const yOf = (speed: number): number =>
    HEIGHT - ROOM.bottom - ((HEIGHT - ROOM.top - ROOM.bottom) * (speed - bottom)) / (top - bottom);
  const points = speeds.map((speed, at) => ({ x: xOf(at), y: yOf(speed), key: shown[at]?.id ?? String(at) }));
  const best = Math.max(...speeds);
  const label = text.chartLabel(
    shown.length,
    Math.round(speeds[0] ?? 0),
    Math.round(speeds.at(-1) ?? 0),
    Math.round(best),
  );
  return (
    <svg className="typing-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[bottom, (bottom + top) / 2, top].map((speed) => (
        <g key={speed}>
          <line x1={ROOM.left} x2={WIDTH - ROOM.right} y1={yOf(speed)} y2={yOf(speed)} />
          <text x={ROOM.left - 6} y={yOf(speed)} dy="0.35em" textAnchor="end">
            {speed}
          </text>
        </g>
      ))}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y, key }, at) => (
        <circle key={key} cx={x} cy={y} r={3} data-best={speeds[at] === best} />
      ))}
    </svg>
  );
}
