import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type Ref, useEffect, useState } from 'react';
import { deskReportText } from '../../../shared/catalogue/desk-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { deskReplayQuery } from '../desk-report-queries.ts';
import type { ShownDeskReport } from '../shown-desk-report.ts';
import { FilmStill } from './film-still.tsx';

type Props = {
  readonly ref: Ref<HTMLElement>;
  readonly report: ShownDeskReport;
  readonly sequence: number;
  readonly onSequence: (sequence: number) => void;
};

const STEP_MS = 1_400;

/** The run as a film: a slider over its events, the thread up to there, and the customers' state right after. */
export function Replay({ ref, report, sequence, onSequence }: Props) {
  const text = useText(deskReportText);
  const [isPlaying, setPlaying] = useState(false);
  // Whoever has only a link sees the words, without what the customers felt at each of them.
  const isOwn = report.runId !== undefined;
  const replay = useQuery({ ...deskReplayQuery(report.runId ?? ''), enabled: isOwn });
  const { events } = report;
  const index = Math.max(
    0,
    events.findIndex((event) => event.sequence === sequence),
  );
  const last = events.length - 1;
  useEffect(() => {
    if (!isPlaying) return;
    if (index >= last) return setPlaying(false);
    const timer = setTimeout(() => onSequence(events[index + 1]?.sequence ?? sequence), STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, index, last, events, sequence, onSequence]);
  return (
    <section ref={ref} tabIndex={-1} className="replay" aria-labelledby="replay-title">
      <h2 id="replay-title">{text.replay}</h2>
      {isOwn && <p className="desk-report-quiet">{text.replayNote}</p>}
      {replay.isError && <FailureNotice error={replay.error.error} onRetry={() => void replay.refetch()} />}
      <div className="replay-bar">
        <Button
          onClick={() => {
            if (!isPlaying && index >= last) onSequence(events[0]?.sequence ?? 1);
            setPlaying(!isPlaying);
          }}
        >
          {isPlaying ? text.stop : text.play}
        </Button>
        <input
          type="range"
          min={0}
          max={last}
          value={index}
          aria-label={text.replay}
          aria-valuetext={text.step(index + 1, events.length)}
          onChange={({ target }) => {
            setPlaying(false);
            onSequence(events[Number(target.value)]?.sequence ?? 1);
          }}
        />
        <span className="replay-step numeric">{text.step(index + 1, events.length)}</span>
      </div>
      <FilmStill
        report={report}
        index={index}
        frame={replay.data?.frames.find((frame) => frame.sequence === events[index]?.sequence)}
      />
    </section>
  );
}
