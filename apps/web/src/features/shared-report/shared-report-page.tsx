import type { SharedDesk, SharedPaper, SharedReport } from '@mianmian/contract/shared-report';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, Suspense } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { sharedReportText } from '../../shared/catalogue/shared-report.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstant } from '../../shared/format-instant.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { sharedReportQuery } from './shared-report-query.ts';
import './shared-report.css';

/** How reports look is the business of their own features; the app brings them here. */
export type ReportViews = {
  readonly PaperView: ComponentType<{ readonly report: SharedPaper }>;
  readonly DeskView: ComponentType<{ readonly report: SharedDesk }>;
};

const route = getRouteApi('/bare/shared/$token');

/** For whoever has the link, without an account and without any way into the owner's pages. */
export function SharedReportPage({ views }: { readonly views: ReportViews }) {
  const text = useText(sharedReportText);
  const { token } = route.useParams();
  const shared = useQuery(sharedReportQuery(token));
  usePageTitle(shared.isSuccess ? text.title[shared.data.shared.kind] : text.title.paper);
  if (shared.isSuccess) return <Shared report={shared.data} views={views} />;
  if (shared.isPending) return <p role="status">{text.loading}</p>;
  const isOver = shared.error.error.code === 'link-over';
  return (
    <section className="shared-over">
      <h1>{isOver ? text.overTitle : text.failedTitle}</h1>
      {isOver ? (
        <p>{text.overBody}</p>
      ) : (
        <FailureNotice error={shared.error.error} onRetry={() => void shared.refetch()} />
      )}
      <p>
        <FrontLink />
      </p>
    </section>
  );
}

function Shared({
  report,
  views: { PaperView, DeskView },
}: {
  readonly report: SharedReport;
  readonly views: ReportViews;
}) {
  const text = useText(sharedReportText);
  const language = useLanguage();
  const { shared, name, expiresAt } = report;
  return (
    <>
      <aside
        className="shared-banner"
        data-named={name !== ''}
        aria-label={name === '' ? text.fromNobody : text.from(name)}
      >
        <p className="shared-banner-who">{name === '' ? text.fromNobody : text.from(name)}</p>
        <p className="no-print">{text.until(formatInstant(expiresAt, language))}</p>
        <p>
          {text.about} <FrontLink />
        </p>
      </aside>
      <Suspense fallback={<p role="status">{text.loading}</p>}>
        {shared.kind === 'paper' ? <PaperView report={shared.report} /> : <DeskView report={shared.report} />}
      </Suspense>
    </>
  );
}

function FrontLink() {
  const text = useText(sharedReportText);
  const language = useLanguage();
  return (
    <a className="no-print" href={language === 'zh' ? '/' : '/en'}>
      {text.toFront}
    </a>
  );
}
