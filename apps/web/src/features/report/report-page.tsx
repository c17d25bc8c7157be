import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { ReportLoading } from '../../shared/report/report-loading.tsx';
import { reportQuery } from './report-query.ts';
import { ReportView } from './report-view.tsx';

/** Asking again gives the same answer. */
const FINAL: ReadonlySet<string> = new Set(['not-finished', 'not-found', 'not-signed-in']);

const route = getRouteApi('/shell/sittings/$sittingId/report');

export function ReportPage() {
  const text = useText(reportText);
  usePageTitle(text.title);
  const { sittingId } = route.useParams();
  const report = useQuery(reportQuery(sittingId));
  // One that could not be asked for anew is still the report.
  if (report.data !== undefined) return <ReportView report={report.data} />;
  if (report.isPending) return <ReportLoading title={text.title} />;
  const { error } = report.error;
  const notFinished = error.code === 'not-finished';
  const retryable = !FINAL.has(error.code);
  return (
    <section className="report-failed">
      <h1>{notFinished ? text.notFinishedTitle : text.failedTitle}</h1>
      <FailureNotice error={error} {...(retryable ? { onRetry: () => void report.refetch() } : {})} />
      <p className="report-ways">
        {notFinished && (
          <Link to="/sittings/$sittingId" params={{ sittingId }}>
            {text.continueSitting}
          </Link>
        )}
        <Link to="/mine">{text.back}</Link>
        <Link to="/papers">{text.toPapers}</Link>
      </p>
    </section>
  );
}
