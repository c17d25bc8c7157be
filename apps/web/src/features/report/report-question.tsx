import { DownOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { EvidenceView } from '../../shared/evidence/evidence-view.tsx';
import { formatPoints } from '../../shared/evidence/format-points.ts';
import { StateTag } from '../../shared/evidence/level-tag.tsx';
import { ModelAnswer } from '../../shared/report/model-answer.tsx';
import type { ShownQuestion } from './shown-report.ts';

type Props = {
  readonly number: number;
  readonly entry: ShownQuestion;
  readonly open: boolean;
  readonly onToggle: () => void;
};

export function ReportQuestion({ number, entry, open, onToggle }: Props) {
  const text = useText(reportText);
  const { question, assessed } = entry;
  const bodyId = `report-question-${question.id}`;
  return (
    <div className="report-question">
      <h4 className="report-question-title">
        <button type="button" aria-expanded={open} aria-controls={bodyId} onClick={onToggle}>
          <DownOutlined className="report-question-arrow no-print" rotate={open ? 0 : -90} aria-hidden="true" />
          <span className="report-question-number numeric">{text.questionNumber(number)}</span>
          <span className="report-question-name">{question.title}</span>
          <span className="report-question-tags">
            {assessed.evaluation.review.length > 0 && <span className="small-tag small-tag-red">{text.review}</span>}
            {entry.late && <span className="small-tag">{text.late}</span>}
          </span>
          <QuestionPoints entry={entry} />
        </button>
      </h4>
      <div id={bodyId} className="report-question-body" hidden={!open}>
        <p className="report-prompt">{question.prompt}</p>
        {entry.late && <p className="report-note">{text.lateNote}</p>}
        <EvidenceView assessed={assessed} criteria={question.criteria} />
        {entry.modelAnswer !== undefined && (
          <>
            <ModelAnswer modelAnswer={entry.modelAnswer} goodIdeas={entry.goodIdeas ?? []} />
            <Link
              className="step-link no-print"
              to="/practice/$questionId"
              params={{ questionId: question.id }}
              aria-label={text.practiseNamed(question.title)}
            >
              {text.practise}
            </Link>
          </>
        )}
      </div>
    </div>
  );
}

/** Points on the paper, or the state in words: what was not judged is no 0. */
function QuestionPoints({ entry }: { readonly entry: ShownQuestion }) {
  const text = useText(reportText);
  const { state } = entry.assessed.evaluation;
  return (
    <span className="report-question-points numeric">
      {entry.points === null || state !== 'scored' ? (
        <StateTag state={state === 'unanswered' ? 'unanswered' : 'insufficient'} />
      ) : (
        <strong>{formatPoints(entry.points)}</strong>
      )}{' '}
      <small>{text.scoreOf(formatPoints(entry.question.points))}</small>
    </span>
  );
}
