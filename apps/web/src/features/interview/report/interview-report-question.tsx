import type { InterviewReportQuestion as Entry } from '@mianmian/contract/interview';
import { interviewReportText } from '../../../shared/catalogue/interview-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { reportText } from '../../../shared/catalogue/report.ts';
import { EvidenceView } from '../../../shared/evidence/evidence-view.tsx';
import { formatClock } from '../../../shared/format-clock.ts';
import { ModelAnswer } from '../../../shared/report/model-answer.tsx';
import { PractiseLink } from '../../../shared/report/practise-link.tsx';
import { QuestionFold } from '../../../shared/report/question-fold.tsx';
import { QuestionPoints } from '../../../shared/report/question-points.tsx';
import { FollowUpList } from './follow-up-list.tsx';
import { TechniqueFold } from './technique-fold.tsx';

type Props = {
  readonly number: number;
  readonly entry: Entry;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** What was asked and said, what the follow-ups brought, what earned points and how it was told. */
export function InterviewReportQuestion({ number, entry, isOpen, onToggle }: Props) {
  const text = useText(interviewReportText);
  const common = useText(reportText);
  const { question, assessed, followUps } = entry;
  const review = assessed?.evaluation.review ?? [];
  return (
    <QuestionFold
      id={question.id}
      number={number}
      name={question.title}
      tags={
        <>
          {review.length > 0 && <span className="small-tag small-tag-red">{common.review}</span>}
          {entry.isDeclined && <span className="small-tag">{text.declined}</span>}
          {followUps.length > 0 && <span className="small-tag">{text.followUpCount(followUps.length)}</span>}
        </>
      }
      points={
        <QuestionPoints
          points={entry.points}
          max={question.points}
          state={assessed?.evaluation.state ?? 'unanswered'}
        />
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <p className="report-prompt">{question.prompt}</p>
      <p className="report-note numeric">
        {text.timeOf(formatClock(seconds(entry.spentMs)), formatClock(seconds(entry.budgetMs)))}
        {entry.spoken !== null && ` · ${text.pace(entry.spoken.charactersPerMinute)}`}
      </p>
      {assessed === null ? (
        <p>{entry.isDeclined ? text.declinedNote : text.nothingSaid}</p>
      ) : (
        <EvidenceView assessed={assessed} criteria={question.criteria} />
      )}
      <FollowUpList followUps={followUps} />
      {assessed !== null && <TechniqueFold answer={assessed.answer} technique={assessed.technique} />}
      <ModelAnswer modelAnswer={entry.modelAnswer} goodIdeas={entry.goodIdeas} />
      <PractiseLink questionId={question.id} title={question.title} />
    </QuestionFold>
  );
}

const seconds = (ms: number): number => Math.round(ms / 1_000);
