import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';
import type { AnswerState, AnswerStatus } from './answer-entry.ts';

/** Worst first: the line speaks for the whole paper. */
const GRAVITY: readonly AnswerStatus[] = ['refused', 'tooLong', 'conflict', 'offline', 'retrying', 'saving', 'saved'];

type Line = AnswerStatus | 'untouched' | 'offlineFragile';

/** Whether all that was written is on the server, and if not, where it is. Spoken politely when it changes. */
export function SaveLine({ answers }: { readonly answers: ReadonlyMap<string, AnswerState> }) {
  const text = useText(sittingText);
  const line = lineOf([...answers.values()]);
  return (
    <p className={`save-line save-line-${line}`} role="status">
      <span className="save-line-dot" aria-hidden="true" />
      {text.status[line]}
    </p>
  );
}

function lineOf(states: readonly AnswerState[]): Line {
  const worst = GRAVITY.find((status) => states.some((state) => state.status === status)) ?? 'saved';
  if (worst === 'offline' && states.some((state) => state.status === 'offline' && !state.onDevice)) {
    return 'offlineFragile';
  }
  return worst === 'saved' && states.every((state) => state.text === '') ? 'untouched' : worst;
}
