import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { formatTimer } from '../../shared/format-timer.ts';
import { PROMISED_MS } from './measure-length.ts';

const MINUTE_MS = 60_000;
const MARKS = [1, 2, 3] as const;

type Props = { readonly elapsedMs: number; readonly name: string };

/** The time in large figures, the three minutes as a bar with a mark each, and what belongs into this one. */
export function MinuteClock({ elapsedMs, name }: Props) {
  const text = useText(introductionText);
  const minute = Math.min(Math.floor(elapsedMs / MINUTE_MS), MARKS.length);
  return (
    <div className="introduction-clock" data-over={elapsedMs > PROMISED_MS}>
      <p className="introduction-figures numeric" role="timer" aria-label={name}>
        {formatTimer(elapsedMs)}
      </p>
      <progress max={PROMISED_MS} value={Math.min(elapsedMs, PROMISED_MS)} aria-hidden="true" />
      <ol className="introduction-marks numeric" aria-hidden="true">
        {MARKS.map((mark) => (
          <li key={mark} data-past={elapsedMs >= mark * MINUTE_MS}>
            {text.marks(mark)}
          </li>
        ))}
      </ol>
      <p className="introduction-cue" role="status">
        {text.cues[minute]}
      </p>
    </div>
  );
}
