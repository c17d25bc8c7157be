import type { InterviewReport } from '@mianmian/contract/interview';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { interviewReportQuery } from '../../shared/api/interview-queries.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatMonthDay } from '../../shared/format-day.ts';
import { langOf } from '../../shared/lang-of.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { ReviewEditor } from './review-editor.tsx';
import { reviewIdOf } from './use-reviewable.ts';
import './after.css';

/** The review of a mock interview by itself, which hangs on no application. */
export function MockReviewPage() {
  const { interviewId } = useParams({ from: '/shell/interview/$interviewId/review' });
  const text = useText(afterText);
  usePageTitle(text.mockTitle);
  const report = useQuery(interviewReportQuery(interviewId));
  return (
    <div className="after">
      <header className="after-head">
        <p>
          <Link to="/interview/$interviewId/report" params={{ interviewId }} preload={false}>
            {text.toReport}
          </Link>
        </p>
        <h1>{text.mockTitle}</h1>
        {report.data !== undefined && <About report={report.data} />}
        <p className="after-quiet">{text.reviewHint}</p>
      </header>
      {report.isPending && <p role="status">{text.filling}</p>}
      {report.isError && <FailureNotice error={report.error.error} onRetry={() => void report.refetch()} />}
      {/* One that could not be asked for anew is still the report: whoever writes keeps the fields. */}
      {report.data !== undefined && <Review key={interviewId} report={report.data} />}
    </div>
  );
}

function About({ report: { title, startedAt, minutes } }: { readonly report: InterviewReport }) {
  const text = useText(afterText);
  const language = useLanguage();
  return (
    <p>
      <span lang={langOf(title)}>{title}</span> · {text.mockInterview(formatMonthDay(startedAt, language), minutes)}
    </p>
  );
}

function Review({ report: { interviewId, applicationId, endedAt, title } }: { readonly report: InterviewReport }) {
  const text = useText(afterText);
  const { state, notes } = useNotes('review');
  if (state === 'loading') return <p role="status">{text.filling}</p>;
  const noteId = notes.find(({ content }) => content.interviewId === interviewId)?.id ?? reviewIdOf(interviewId);
  return (
    <ReviewEditor
      applicationId={applicationId}
      reviewed={{ id: interviewId, noteId, name: title, heldAt: endedAt, interviewId }}
    />
  );
}
