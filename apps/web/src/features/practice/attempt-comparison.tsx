import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { useId, useState } from 'react';
import { AttemptChoice } from '../../shared/attempts/attempt-choice.tsx';
import { AttemptPoints } from '../../shared/attempts/attempt-points.tsx';
import { ChangeTable } from '../../shared/attempts/change-table.tsx';
import { compareAttempts } from '../../shared/attempts/compare-attempts.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { MarkedAnswer } from '../../shared/evidence/marked-answer.tsx';

type Props = {
  readonly shown: AssessedAnswer;
  /** Attempts before it, newest first; at least one. */
  readonly earlier: readonly AssessedAnswer[];
};

/** The attempt beside an earlier one: points by criterion, what is new, what was lost, both texts. */
export function AttemptComparison({ shown, earlier }: Props) {
  const text = useText(practiceText);
  const titleId = useId();
  const [chosenId, setChosenId] = useState(earlier[0]?.id);
  const before = earlier.find(({ id }) => id === chosenId);
  if (before === undefined) return null;
  const comparison = compareAttempts(before.evaluation, shown.evaluation);
  return (
    <section className="comparison" aria-labelledby={titleId}>
      <div className="comparison-head">
        <h2 id={titleId}>{text.compareTitle}</h2>
        {earlier.length > 1 && (
          <AttemptChoice
            label={text.compareWith}
            options={earlier.map(({ id, attemptNumber }) => ({ id, name: text.attempt(attemptNumber) }))}
            chosenId={before.id}
            onChoose={setChosenId}
          />
        )}
      </div>
      {comparison.obstacle !== null && (
        <p className="practice-note">
          {comparison.obstacle === 'rubric-changed' ? text.notComparable : text.unjudgedCompare}
        </p>
      )}
      <ChangeTable before={before} after={shown} comparison={comparison} />
      <div className="comparison-texts">
        {[before, shown].map((attempt, i) => (
          <section key={attempt.id} aria-label={i === 0 ? text.before : text.after}>
            <h3>
              {i === 0 ? text.before : text.after} · {text.attempt(attempt.attemptNumber)}
              <AttemptPoints attempt={attempt} />
            </h3>
            <MarkedAnswer assessed={attempt} pressed={null} />
          </section>
        ))}
      </div>
    </section>
  );
}
