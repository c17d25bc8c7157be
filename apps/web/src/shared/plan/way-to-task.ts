import type { PlanTask, PlanTaskKind } from '@mianmian/core/coaching/plan/plan';
import { wayToAfter } from '../after/way-to-after.ts';

const PAGES: Readonly<Record<PlanTaskKind, string | null>> = {
  cards: '/cards',
  drills: '/drills',
  typing: '/typing',
  story: '/stories',
  rehearsal: '/stories',
  introduction: '/introduction',
  research: '/applications',
  'job-match': '/applications',
  practice: '/practice',
  desk: '/desk',
  interview: '/interview',
  paper: '/start/short',
  'device-check': '/check',
  travel: '/check',
  letter: '/applications',
  review: '/applications',
  'follow-up': '/applications',
  rest: null,
};
/** Behind an application's own address. */
const APPLICATION_PAGES: Partial<Record<PlanTaskKind, string>> = {
  research: '/research',
  'job-match': '/job',
};

/** Done on the page of what follows an interview. */
const AFTER: ReadonlySet<PlanTaskKind> = new Set(['letter', 'review', 'follow-up']);

/** The board of applications, or one of them. */
export const wayToApplication = (applicationId?: string): string =>
  applicationId === undefined ? '/applications' : `/applications/${applicationId}`;

/** The address of the page on which a task is done; null for what needs none. */
export function wayToTask({ kind, applicationId, questionId }: PlanTask): string | null {
  const page = APPLICATION_PAGES[kind];
  if (page !== undefined && applicationId !== undefined) return `${wayToApplication(applicationId)}${page}`;
  if (applicationId !== undefined && AFTER.has(kind)) return wayToAfter(applicationId);
  if (kind === 'practice' && questionId !== undefined) return `/practice/${questionId}`;
  return PAGES[kind];
}
