import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { attemptsQuery, questionQuery } from '../../shared/api/practice-queries.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { INTRODUCTION_QUESTION } from '../../shared/introduction-question.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { PracticeDesk } from './practice-desk.tsx';
import { QuestionHead } from './question-head.tsx';
import './practice.css';

const route = getRouteApi('/shell/practice/$questionId');

export function PracticePage() {
  const text = useText(practiceText);
  const { questionId } = route.useParams();
  const question = useQuery(questionQuery(questionId));
  const attempts = useQuery(attemptsQuery(questionId));
  // Whose draft lies on this device is known only once the server has said who this is.
  const isWhoKnown = !useQuery(accountQuery).isPending;
  usePageTitle(question.data?.title ?? text.title);
  return (
    <div className="practice">
      <Link to="/practice" className="practice-back">
        ← {text.back}
      </Link>
      {question.isPending && <h1 className="visually-hidden">{text.title}</h1>}
      {question.data !== undefined && <QuestionHead question={question.data} />}
      {questionId === INTRODUCTION_QUESTION && (
        <Link to="/introduction" className="practice-back">
          {text.toIntroduction} →
        </Link>
      )}
      {question.isError && (
        <>
          <h1>{text.listFailed}</h1>
          <FailureNotice
            error={question.error.error}
            {...(question.error.error.code === 'not-found' ? {} : { onRetry: () => void question.refetch() })}
          />
        </>
      )}
      {!question.isError && attempts.isError && (
        <FailureNotice error={attempts.error.error} onRetry={() => void attempts.refetch()} />
      )}
      {/* What could not be asked for anew is still there: whoever writes keeps the field. */}
      {question.data !== undefined && attempts.data !== undefined && isWhoKnown && (
        <PracticeDesk key={questionId} question={question.data} attempts={attempts.data.answers} />
      )}
      {(question.isPending || attempts.isPending || !isWhoKnown) && (
        <div className="practice-loading" role="status">
          <span className="visually-hidden">{text.loading}</span>
          <span />
          <span />
        </div>
      )}
    </div>
  );
}
