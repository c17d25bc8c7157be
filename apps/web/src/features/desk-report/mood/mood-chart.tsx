import type { ChatReportView } from '@mianmian/contract/desk-report';
import { useEffect, useRef, useState } from 'react';
import { deskReportText } from '../../../shared/catalogue/desk-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import './mood-chart.css';
import { stepsOf, timeMarks } from './mood-lines.ts';

type Mood = ChatReportView['mood'];
type Props = { readonly points: Mood['points']; readonly movers: Mood['movers']; readonly label: string };

const FEELINGS = ['anger', 'trust', 'patience'] as const;
const HEIGHT_PX = 216;
/** Around the lines, for the figures beside and below them. */
const ROOM_PX = { left: 36, right: 14, top: 10, bottom: 26 };
const SHARES = [0, 25, 50, 75, 100] as const;
const USUAL_WIDTH_PX = 640;

/**
 * Feelings over virtual minutes; steps, since a feeling only moves when something happens. Drawn by hand: three lines do
 * not need a library of 160 KB.
 */
export function MoodChart({ points, movers, label }: Props) {
  const text = useText(deskReportText);
  const [place, width] = useWidth();
  const [from, to] = [points[0]?.atMs ?? 0, points.at(-1)?.atMs ?? 0];
  const x = (atMs: number) =>
    ROOM_PX.left + ((atMs - from) / Math.max(1, to - from)) * (width - ROOM_PX.left - ROOM_PX.right);
  const y = (share: number) => ROOM_PX.top + (1 - share / 100) * (HEIGHT_PX - ROOM_PX.top - ROOM_PX.bottom);
  return (
    <div className="mood-chart" role="img" aria-label={label} ref={place}>
      <p className="mood-legend">
        {FEELINGS.map((feeling) => (
          <span key={feeling} className={`mood-key mood-${feeling}`}>
            {text.feelings[feeling]}
          </span>
        ))}
      </p>
      <svg width="100%" height={HEIGHT_PX} viewBox={`0 0 ${width} ${HEIGHT_PX}`} aria-hidden="true">
        {SHARES.map((share) => (
          <g key={share}>
            <line className="mood-grid" x1={ROOM_PX.left} x2={width - ROOM_PX.right} y1={y(share)} y2={y(share)} />
            <text className="mood-figure" x={ROOM_PX.left - 8} y={y(share) + 4} textAnchor="end">
              {share}
            </text>
          </g>
        ))}
        {timeMarks(from, to).map((atMs) => (
          <text key={atMs} className="mood-figure" x={x(atMs)} y={HEIGHT_PX - 6} textAnchor="middle">
            {clock(atMs)}
          </text>
        ))}
        {FEELINGS.map((feeling) => (
          <path
            key={feeling}
            className={`mood-line mood-${feeling}`}
            d={stepsOf(points.map(({ atMs, feelings }) => [x(atMs), y(feelings[feeling])]))}
          />
        ))}
        {movers.map(({ atMs, sequence, good }) => (
          <circle
            key={sequence}
            className="mood-mover"
            data-good={good > 0}
            cx={x(atMs)}
            cy={y(points.find((point) => point.sequence === sequence)?.feelings.anger ?? 0)}
            r={4.5}
          />
        ))}
      </svg>
    </div>
  );
}

/** How much room there is, so that words in the drawing keep their size. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL_WIDTH_PX);
  useEffect(() => {
    if (place.current === null) return;
    const watcher = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return [place, width] as const;
}

const clock = (atMs: number): string =>
  `${Math.floor(atMs / 60_000)}:${String(Math.floor(atMs / 1_000) % 60).padStart(2, '0')}`;
