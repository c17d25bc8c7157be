import { useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { EvidenceView } from '../../shared/evidence/evidence-view.tsx';
import { ModelAnswer } from '../../shared/report/model-answer.tsx';
import { PractiseLink } from '../../shared/report/practise-link.tsx';
import { QuestionFold } from '../../shared/report/question-fold.tsx';
import { QuestionPoints } from '../../shared/report/question-points.tsx';
import type { ShownQuestion } from './shown-report.ts';

type Props = {
  readonly number: number;
  readonly entry: ShownQuestion;
  readonly open: boolean;
  readonly onToggle: () => void;
};

export function ReportQuestion({ number, entry, open, onToggle }: Props) {
  const text = useText(reportText);
  const { question, assessed, points } = entry;
  return (
    <QuestionFold
      id={question.id}
      number={number}
      name={question.title}
      tags={
        <>
          {assessed.evaluation.review.length > 0 && <span className="small-tag small-tag-red">{text.review}</span>}
          {entry.late && <span className="small-tag">{text.late}</span>}
        </>
      }
      points={<QuestionPoints points={points} max={question.points} state={assessed.evaluation.state} />}
      isOpen={open}
      onToggle={onToggle}
    >
      <p className="report-prompt">{question.prompt}</p>
      {entry.late && <p className="report-note">{text.lateNote}</p>}
      <EvidenceView assessed={assessed} criteria={question.criteria} />
      {entry.modelAnswer !== undefined && (
        <>
          <ModelAnswer modelAnswer={entry.modelAnswer} goodIdeas={entry.goodIdeas ?? []} />
          <PractiseLink questionId={question.id} title={question.title} />
        </>
      )}
    </QuestionFold>
  );
}
