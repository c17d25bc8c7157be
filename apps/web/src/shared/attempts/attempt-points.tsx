import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { evidenceText } from '../catalogue/evidence.ts';
import { useText } from '../catalogue/language.ts';
import { practiceText } from '../catalogue/practice.ts';
import { formatPoints } from '../evidence/format-points.ts';
import { StateTag } from '../evidence/level-tag.tsx';
import './attempts.css';

/** An attempt's points, or in words that there are none. */
export function AttemptPoints({ attempt }: { readonly attempt: AssessedAnswer }) {
  const text = useText(practiceText);
  const states = useText(evidenceText);
  const { state, total, max } = attempt.evaluation;
  if (state !== 'scored')
    return (
      <span className="attempt-points" title={states.stateNote[state]}>
        <StateTag state={state} />
      </span>
    );
  return (
    <span className="attempt-points numeric">
      <strong>{formatPoints(total)}</strong> {text.outOf(formatPoints(max))}
    </span>
  );
}
