import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { rehearsalText } from '../../shared/catalogue/rehearsal.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { formatTimer } from '../../shared/format-timer.ts';
import { useSingleKeys } from '../../shared/single-keys/use-single-keys.ts';
import { useWakeLock } from '../../shared/use-wake-lock.ts';
import { makeCues } from './make-cues.ts';
import { PART_HUES } from './story.ts';
import type { ToldPart } from './telling.ts';
import { useStopwatch } from './use-stopwatch.ts';

type Props = {
  readonly parts: readonly ToldPart[];
  readonly targetMs: number;
  readonly onStop: () => void;
  /** With how long each part took. */
  readonly onFinish: (partsMs: readonly number[]) => void;
};

/** The clock runs: one part after the other, by cues. */
export function RehearsalStage({ parts, targetMs, onStop, onFinish }: Props) {
  const text = useText(rehearsalText);
  const { parts: names } = useText(storiesText);
  const { isRunning, elapsedMs, run, pause } = useStopwatch();
  const [endedAt, setEndedAt] = useState<readonly number[]>([]);
  const [showsText, setShowsText] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  useWakeLock(isRunning);
  useEffect(() => main.current?.focus(), []);
  const index = endedAt.length;
  const now = parts[index];
  const following = parts[index + 1];
  const proceed = () => {
    if (!isRunning) {
      run();
      return;
    }
    const ends = [...endedAt, elapsedMs];
    if (following === undefined) onFinish(ends.map((end, i) => end - (ends[i - 1] ?? 0)));
    else setEndedAt(ends);
  };
  useSingleKeys({ ' ': proceed });
  if (now === undefined) return null;
  return (
    <section className="rehearsal-stage" data-hue={PART_HUES[now.part]}>
      <Timer elapsedMs={elapsedMs} targetMs={targetMs} isRunning={isRunning} />
      <div className="rehearsal-part">
        <h2>{text.nowPart(names[now.part], index + 1)}</h2>
        <p>{text.prompts[now.part]}</p>
        <Words words={now.words} isWhole={showsText} />
      </div>
      <div className="rehearsal-ways">
        <Button ref={main} type="primary" size="large" className="rehearsal-main" onClick={proceed}>
          {!isRunning ? text.goOn : following === undefined ? text.finish : text.next(names[following.part])}
        </Button>
        <p className="rehearsal-more">
          {isRunning && <Button onClick={pause}>{text.pause}</Button>}
          <Button aria-pressed={showsText} onClick={() => setShowsText(!showsText)}>
            {showsText ? text.hideText : text.showText}
          </Button>
          <Button type="text" onClick={onStop}>
            {text.stop}
          </Button>
        </p>
      </div>
    </section>
  );
}

function Words({ words, isWhole }: { readonly words: string; readonly isWhole: boolean }) {
  const text = useText(rehearsalText);
  if (words.trim() === '') return <p className="rehearsal-quiet">{text.unwritten}</p>;
  if (isWhole) {
    return (
      <p className="rehearsal-words" lang="zh-CN">
        {words}
      </p>
    );
  }
  return (
    <ul className="rehearsal-cues" lang="zh-CN">
      {makeCues(words).map((cue) => (
        <li key={cue}>{cue}</li>
      ))}
    </ul>
  );
}

type TimerProps = { readonly elapsedMs: number; readonly targetMs: number; readonly isRunning: boolean };

const HALF_A_MINUTE_MS = 30_000;

/** The time in large figures; what matters of it is spoken, the figures are not. */
function Timer({ elapsedMs, targetMs, isRunning }: TimerProps) {
  const text = useText(rehearsalText);
  const leftMs = targetMs - elapsedMs;
  // Whole seconds gone and whole seconds left add up to the target.
  const seconds = text.seconds(Math.abs(Math.ceil(leftMs / 1_000)));
  return (
    <div className="rehearsal-timer" data-over={leftMs < 0}>
      <div className="rehearsal-figures numeric" role="timer" aria-label={text.timer}>
        {formatTimer(elapsedMs)}
      </div>
      <progress max={targetMs} value={Math.min(elapsedMs, targetMs)} aria-hidden="true" />
      <p className="rehearsal-quiet numeric">
        {!isRunning ? text.paused : leftMs >= 0 ? text.left(seconds) : text.over(seconds)}
      </p>
      <p className="visually-hidden" role="status">
        {leftMs < 0 ? text.timeUp : leftMs < HALF_A_MINUTE_MS ? text.minuteLeft : ''}
      </p>
    </div>
  );
}
