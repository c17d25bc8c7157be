import type { TypingFigures } from '@mianmian/core/coaching/typing/measure-typing';
import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';
import { formatLeft, TIME_LIMIT_MS } from './time-limit.ts';

type Props = { readonly figures: TypingFigures; readonly elapsedMs: number | null; readonly isOwnWords: boolean };

/** Before this a speed jumps about and says nothing. */
const SPEED_FROM_MS = 2_000;

export function LiveFigures({ figures, elapsedMs, isOwnWords }: Props) {
  const text = useText(typingText);
  const speed =
    elapsedMs === null || elapsedMs < SPEED_FROM_MS ? '–' : Math.round((figures.right * 60_000) / elapsedMs);
  return (
    <dl className="typing-live numeric">
      <div>
        <dd>{speed}</dd>
        <dt>{text.speed}</dt>
      </div>
      <div>
        <dd>{isOwnWords ? figures.typed : figures.typed === 0 ? '–' : `${Math.floor(figures.accuracyPercent)}%`}</dd>
        <dt>{isOwnWords ? text.written : text.accuracy}</dt>
      </div>
      <div>
        <dd>{formatLeft(TIME_LIMIT_MS - (elapsedMs ?? 0))}</dd>
        <dt>{text.left}</dt>
      </div>
    </dl>
  );
}
