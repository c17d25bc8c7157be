import type { ReactNode } from 'react';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { formatTimer } from '../format-timer.ts';
import { LevelMeter } from '../media/level-meter.tsx';
import { useLevel } from '../media/use-level.ts';
import './voice.css';

const HALF_A_MINUTE_MS = 30_000;

type Props = {
  readonly stream: MediaStream;
  readonly elapsedMs: number;
  readonly maxMs: number;
  /** Ends it. */
  readonly children: ReactNode;
};

/** That it records, for how long by now, how loud. */
export function RunningRecording({ stream, elapsedMs, maxMs, children }: Props) {
  const text = useText(voiceText);
  const { percent } = useLevel(stream);
  const isSoonOver = maxMs - elapsedMs < HALF_A_MINUTE_MS && maxMs > 2 * HALF_A_MINUTE_MS;
  return (
    <>
      <div className="voice-running">
        <p className="voice-figures">
          <span className="voice-dot" aria-hidden="true" />
          <span className="visually-hidden">{text.recording}</span>
          <span className="numeric" role="timer" aria-label={text.timer}>
            {formatTimer(elapsedMs)}
          </span>
        </p>
        <LevelMeter percent={percent} />
        {children}
      </div>
      <p className="voice-quiet numeric" role="status">
        {isSoonOver ? text.soonOver : text.limit(formatTimer(maxMs))}
      </p>
    </>
  );
}
