import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import type { QuestionView } from '@mianmian/contract/question';
import { useState } from 'react';
import { evidenceText } from '../catalogue/evidence.ts';
import { useText } from '../catalogue/language.ts';
import { countCharacters } from '../count-characters.ts';
import { CriterionList } from './criterion-list.tsx';
import { formatPoints } from './format-points.ts';
import { StateTag } from './level-tag.tsx';
import { MarkedAnswer } from './marked-answer.tsx';
import { NotCountedList } from './not-counted-list.tsx';
import { ReviewNotice } from './review-notice.tsx';
import './evidence.css';

type Props = {
  readonly assessed: Pick<AssessedAnswer, 'answer' | 'evaluation' | 'names'>;
  /** What the question judges, told where nothing could be judged. */
  readonly criteria: readonly Pick<QuestionView['criteria'][number], 'id' | 'name' | 'max'>[];
};

/** An answer with what it earned: the words marked, points by criterion, what is missing, what was not counted. */
export function EvidenceView({ assessed, criteria }: Props) {
  const text = useText(evidenceText);
  const [pressed, setPressed] = useState<number | null>(null);
  const { answer, evaluation } = assessed;
  const judged = evaluation.state === 'scored';
  return (
    <div className="evidence-view">
      <div className="evidence-answer">
        <p className="evidence-title">
          {text.yourAnswer}
          {answer !== '' && <span className="evidence-length numeric">{text.characters(countCharacters(answer))}</span>}
        </p>
        {answer === '' ? (
          <p className="evidence-empty">{text.state.unanswered}</p>
        ) : (
          <MarkedAnswer assessed={assessed} pressed={pressed} />
        )}
        {judged && evaluation.criteria.some(({ found }) => found.length > 0) && <Legend evaluation={evaluation} />}
        <ReviewNotice review={evaluation.review} />
        <NotCountedList assessed={assessed} />
      </div>
      <div className="evidence-points">
        {judged ? (
          <>
            <p className="evidence-title">
              {text.criteria}
              <span className="evidence-total numeric">
                {text.total} {text.pointsOf(formatPoints(evaluation.total), formatPoints(evaluation.max))}
              </span>
            </p>
            <CriterionList assessed={assessed} pressed={pressed} onPress={setPressed} />
          </>
        ) : (
          <Unjudged state={evaluation.state === 'unanswered' ? 'unanswered' : 'insufficient'} criteria={criteria} />
        )}
      </div>
    </div>
  );
}

function Legend({ evaluation }: Pick<AssessedAnswer, 'evaluation'>) {
  const text = useText(evidenceText);
  return (
    <p className="evidence-legend" aria-hidden="true">
      <span className="evidence-legend-counted">{text.legendCounted}</span>
      {evaluation.notCounted.length > 0 && (
        <span>
          <span className="mark-run mark-struck">{text.legendNotCounted}</span>
        </span>
      )}
      {evaluation.review.some(({ span }) => span !== undefined) && (
        <span>
          <span className="mark-run mark-review">{text.legendReview}</span>
        </span>
      )}
    </p>
  );
}

type UnjudgedProps = Pick<Props, 'criteria'> & { readonly state: 'insufficient' | 'unanswered' };

/** No points and no levels here: nothing was judged. */
function Unjudged({ state, criteria }: UnjudgedProps) {
  const text = useText(evidenceText);
  return (
    <div className="unjudged">
      <StateTag state={state} />
      <p>{text.stateNote[state]}</p>
      <p className="evidence-title">{text.examinedPoints}</p>
      <ul>
        {criteria.map((criterion) => (
          <li key={criterion.id} lang="zh-CN">
            {criterion.name}
            <span className="unjudged-max numeric">{text.maxPoints(formatPoints(criterion.max))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
