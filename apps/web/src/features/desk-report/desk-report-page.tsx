import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { deskReportText } from '../../shared/catalogue/desk-report.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { deskReportQuery } from './desk-report-queries.ts';
import { DeskReportView } from './desk-report-view.tsx';

/** Asking again gives the same answer. */
const FINAL: ReadonlySet<string> = new Set(['not-finished', 'not-found', 'not-signed-in']);

const route = getRouteApi('/shell/desk/$runId/report');

export function DeskReportPage() {
  const text = useText(deskReportText);
  usePageTitle(text.title);
  const { runId } = route.useParams();
  const report = useQuery(deskReportQuery(runId));
  if (report.isSuccess) return <DeskReportView report={report.data} />;
  if (report.isPending) {
    return (
      <>
        <h1 className="visually-hidden">{text.title}</h1>
        <p role="status">{text.loading}</p>
      </>
    );
  }
  const { error } = report.error;
  const isLive = error.code === 'not-finished';
  return (
    <section className="desk-report-failed">
      <h1>{isLive ? text.notFinishedTitle : text.failedTitle}</h1>
      {!isLive && (
        <FailureNotice error={error} {...(FINAL.has(error.code) ? {} : { onRetry: () => void report.refetch() })} />
      )}
      <p>
        {isLive ? (
          <Link to="/desk/$runId" params={{ runId }}>
            {text.goOn}
          </Link>
        ) : (
          <Link to="/desk">{text.toLobby}</Link>
        )}
      </p>
    </section>
  );
}
