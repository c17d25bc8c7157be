import { lazy } from 'react';
import { SharedReportPage as Page } from '../features/shared-report/shared-report-page.tsx';

const PaperView = lazy(async () => ({ default: (await import('../features/report/report-view.tsx')).ReportView }));
const DeskView = lazy(async () => ({
  default: (await import('../features/desk-report/desk-report-view.tsx')).DeskReportView,
}));

/** Features don't know each other, so the page of shared reports is given the looks of both kinds here. */
export const SharedReportPage = () => <Page views={{ PaperView, DeskView }} />;
