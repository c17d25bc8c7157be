import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { evidenceText } from '../../shared/catalogue/evidence.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { formatPoints } from '../../shared/evidence/format-points.ts';
import { StateTag } from '../../shared/evidence/level-tag.tsx';

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
