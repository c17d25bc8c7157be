import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { interviewReportQuery } from '../../../shared/api/interview-queries.ts';
import { interviewReportText } from '../../../shared/catalogue/interview-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { reportText } from '../../../shared/catalogue/report.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { usePageTitle } from '../../../shared/page-title.ts';
import { ReportLoading } from '../../../shared/report/report-loading.tsx';
import { InterviewReportView } from './interview-report-view.tsx';

/** Asking again gives the same answer. */
const FINAL: ReadonlySet<string> = new Set(['not-finished', 'not-found', 'not-signed-in']);

const route = getRouteApi('/shell/interview/$interviewId/report');

export function InterviewReportPage() {
  const text = useText(interviewReportText);
  const { failedTitle } = useText(reportText);
  usePageTitle(text.title);
  const { interviewId } = route.useParams();
  const report = useQuery(interviewReportQuery(interviewId));
  // One that could not be asked for anew is still the report.
  if (report.data !== undefined) return <InterviewReportView report={report.data} />;
  if (report.isPending) return <ReportLoading title={text.title} />;
  const { error } = report.error;
  const isOpen = error.code === 'not-finished';
  return (
    <section className="report-failed">
      <h1>{isOpen ? text.notFinishedTitle : failedTitle}</h1>
      {isOpen ? (
        <p>{text.notFinishedBody}</p>
      ) : (
        <FailureNotice error={error} {...(FINAL.has(error.code) ? {} : { onRetry: () => void report.refetch() })} />
      )}
      <p className="report-ways">
        {isOpen && (
          <Link to="/interview/$interviewId" params={{ interviewId }}>
            {text.goOn}
          </Link>
        )}
        <Link to="/interview">{text.toLobby}</Link>
      </p>
    </section>
  );
}
