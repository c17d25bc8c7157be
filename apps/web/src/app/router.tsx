import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readCardsSearch } from '../features/cards/cards-search.ts';
import { readLobbySearch } from '../features/desk/lobby/lobby-search.ts';
import { readInterviewSearch } from '../features/interview/interview-search.ts';
import { readMineSearch } from '../features/mine/mine-search.ts';
import { readPracticeSearch } from '../features/practice/practice-search.ts';
import { readStorySearch } from '../features/stories/story-search.ts';
import { readTaskSearch } from '../features/tasks/task-search.ts';
import { readWayBack } from '../shared/way-back.ts';
import { BareLayout, Layout } from './layout.tsx';
import { CrashPage, NotFoundPage, PendingPage } from './trouble-pages.tsx';

/** Addresses are also listed in packages/contract/src/pages.ts, by which the server knows them. */
const rootRoute = createRootRoute({
  notFoundComponent: () => (
    <Layout>
      <NotFoundPage />
    </Layout>
  ),
});

/** Pages with the site's head. */
const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Layout });
const inShell = () => shellRoute;

const todayRoute = createRoute({
  getParentRoute: inShell,
  path: '/today',
  component: lazyRouteComponent(() => import('../features/today/today-page.tsx'), 'TodayPage'),
});
const papersRoute = createRoute({
  getParentRoute: inShell,
  path: '/papers',
  component: lazyRouteComponent(() => import('../features/paper/papers-page.tsx'), 'PapersPage'),
});
const startRoute = createRoute({
  getParentRoute: inShell,
  path: '/start/$form',
  component: lazyRouteComponent(() => import('../features/paper/start-page.tsx'), 'StartPage'),
});
const mineRoute = createRoute({
  getParentRoute: inShell,
  path: '/mine',
  validateSearch: readMineSearch,
  component: lazyRouteComponent(() => import('../features/mine/mine-page.tsx'), 'MinePage'),
});
const reportRoute = createRoute({
  getParentRoute: inShell,
  path: '/sittings/$sittingId/report',
  component: lazyRouteComponent(() => import('../features/report/report-page.tsx'), 'ReportPage'),
});
const practiceListRoute = createRoute({
  getParentRoute: inShell,
  path: '/practice',
  validateSearch: readPracticeSearch,
  component: lazyRouteComponent(() => import('../features/practice/practice-list-page.tsx'), 'PracticeListPage'),
});
const practiceRoute = createRoute({
  getParentRoute: inShell,
  path: '/practice/$questionId',
  component: lazyRouteComponent(() => import('../features/practice/practice-page.tsx'), 'PracticePage'),
});
const cardsRoute = createRoute({
  getParentRoute: inShell,
  path: '/cards',
  validateSearch: readCardsSearch,
  component: lazyRouteComponent(() => import('../features/cards/cards-page.tsx'), 'CardsPage'),
});
const drillsRoute = createRoute({
  getParentRoute: inShell,
  path: '/drills',
  component: lazyRouteComponent(() => import('../features/drills/drills-page.tsx'), 'DrillsPage'),
});
const drillSessionRoute = createRoute({
  getParentRoute: inShell,
  path: '/drills/$topicId',
  component: lazyRouteComponent(() => import('../features/drills/drill-session-page.tsx'), 'DrillSessionPage'),
});
const applicationsRoute = createRoute({
  getParentRoute: inShell,
  path: '/applications',
  component: lazyRouteComponent(() => import('../features/applications/applications-page.tsx'), 'ApplicationsPage'),
});
const applicationRoute = createRoute({
  getParentRoute: inShell,
  path: '/applications/$applicationId',
  component: lazyRouteComponent(() => import('../features/applications/application-page.tsx'), 'ApplicationPage'),
});
const researchRoute = createRoute({
  getParentRoute: inShell,
  path: '/applications/$applicationId/research',
  component: lazyRouteComponent(() => import('../features/research/research-page.tsx'), 'ResearchPage'),
});
const jobMatchRoute = createRoute({
  getParentRoute: inShell,
  path: '/applications/$applicationId/job',
  component: lazyRouteComponent(() => import('../features/job-match/job-match-page.tsx'), 'JobMatchPage'),
});
const introductionRoute = createRoute({
  getParentRoute: inShell,
  path: '/introduction',
  component: lazyRouteComponent(() => import('../features/introduction/introduction-page.tsx'), 'IntroductionPage'),
});
const afterRoute = createRoute({
  getParentRoute: inShell,
  path: '/after/$applicationId',
  component: lazyRouteComponent(() => import('../features/after/after-page.tsx'), 'AfterPage'),
});
const storiesRoute = createRoute({
  getParentRoute: inShell,
  path: '/stories',
  component: lazyRouteComponent(() => import('../features/stories/stories-page.tsx'), 'StoriesPage'),
});
const storyRoute = createRoute({
  getParentRoute: inShell,
  path: '/stories/$storyId',
  validateSearch: readStorySearch,
  component: lazyRouteComponent(() => import('../features/stories/story-page.tsx'), 'StoryPage'),
});
const rehearseRoute = createRoute({
  getParentRoute: inShell,
  path: '/stories/$storyId/rehearse',
  component: lazyRouteComponent(() => import('../features/stories/rehearse-page.tsx'), 'RehearsePage'),
});
const progressRoute = createRoute({
  getParentRoute: inShell,
  path: '/progress',
  component: lazyRouteComponent(() => import('../features/progress/progress-page.tsx'), 'ProgressPage'),
});
const levelRoute = createRoute({
  getParentRoute: inShell,
  path: '/level',
  component: lazyRouteComponent(() => import('../features/level/level-page.tsx'), 'LevelPage'),
});
const planRoute = createRoute({
  getParentRoute: inShell,
  path: '/plan',
  component: lazyRouteComponent(() => import('../features/plan/plan-page.tsx'), 'PlanPage'),
});
const tasksRoute = createRoute({
  getParentRoute: inShell,
  path: '/tasks',
  component: lazyRouteComponent(() => import('../features/tasks/tasks-page.tsx'), 'TasksPage'),
});
const taskRoute = createRoute({
  getParentRoute: inShell,
  path: '/tasks/$taskId',
  validateSearch: readTaskSearch,
  component: lazyRouteComponent(() => import('../features/tasks/task-page.tsx'), 'TaskPage'),
});
const typingRoute = createRoute({
  getParentRoute: inShell,
  path: '/typing',
  component: lazyRouteComponent(() => import('../features/typing/typing-page.tsx'), 'TypingPage'),
});
const typingRunRoute = createRoute({
  getParentRoute: inShell,
  path: '/typing/$textId',
  component: lazyRouteComponent(() => import('../features/typing/typing-run-page.tsx'), 'TypingRunPage'),
});
const checkRoute = createRoute({
  getParentRoute: inShell,
  path: '/check',
  component: lazyRouteComponent(() => import('../features/device-check/check-page.tsx'), 'CheckPage'),
});
const accountRoute = createRoute({
  getParentRoute: inShell,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/account/account-page.tsx'), 'AccountPage'),
});
const signInRoute = createRoute({
  getParentRoute: inShell,
  path: '/sign-in',
  validateSearch: readWayBack,
  component: lazyRouteComponent(() => import('../features/account/sign-in-page.tsx'), 'SignInPage'),
});
const signUpRoute = createRoute({
  getParentRoute: inShell,
  path: '/sign-up',
  validateSearch: readWayBack,
  component: lazyRouteComponent(() => import('../features/account/sign-up-page.tsx'), 'SignUpPage'),
});
const recoverRoute = createRoute({
  getParentRoute: inShell,
  path: '/recover',
  component: lazyRouteComponent(() => import('../features/account/recover-page.tsx'), 'RecoverPage'),
});
const resetRoute = createRoute({
  getParentRoute: inShell,
  path: '/reset/$token',
  component: lazyRouteComponent(() => import('../features/account/reset-page.tsx'), 'ResetPage'),
});
const myDataRoute = createRoute({
  getParentRoute: inShell,
  path: '/account/data',
  component: lazyRouteComponent(() => import('../features/my-data/my-data-page.tsx'), 'MyDataPage'),
});
const newOrganisationRoute = createRoute({
  getParentRoute: inShell,
  path: '/organisations/new',
  component: lazyRouteComponent(
    () => import('../features/organisation/new-organisation-page.tsx'),
    'NewOrganisationPage',
  ),
});
const organisationRoute = createRoute({
  getParentRoute: inShell,
  path: '/organisations/$organisationId',
  component: lazyRouteComponent(() => import('../features/organisation/organisation-page.tsx'), 'OrganisationPage'),
});
const invitationRoute = createRoute({
  getParentRoute: inShell,
  path: '/invitations/$token',
  component: lazyRouteComponent(() => import('../features/organisation/invitation-page.tsx'), 'InvitationPage'),
});
const deskLobbyRoute = createRoute({
  getParentRoute: inShell,
  path: '/desk',
  validateSearch: readLobbySearch,
  component: lazyRouteComponent(() => import('../features/desk/lobby/desk-lobby-page.tsx'), 'DeskLobbyPage'),
});
const deskReportRoute = createRoute({
  getParentRoute: inShell,
  path: '/desk/$runId/report',
  component: lazyRouteComponent(() => import('../features/desk-report/desk-report-page.tsx'), 'DeskReportPage'),
});
const interviewsRoute = createRoute({
  getParentRoute: inShell,
  path: '/interview',
  validateSearch: readInterviewSearch,
  component: lazyRouteComponent(
    () => import('../features/interview/lobby/interview-lobby-page.tsx'),
    'InterviewLobbyPage',
  ),
});
const interviewReportRoute = createRoute({
  getParentRoute: inShell,
  path: '/interview/$interviewId/report',
  component: lazyRouteComponent(
    () => import('../features/interview/report/interview-report-page.tsx'),
    'InterviewReportPage',
  ),
});
const interviewReviewRoute = createRoute({
  getParentRoute: inShell,
  path: '/interview/$interviewId/review',
  component: lazyRouteComponent(() => import('../features/after/mock-review-page.tsx'), 'MockReviewPage'),
});
/** With the mark and no ways to anybody's pages. */
const bareRoute = createRoute({ getParentRoute: () => rootRoute, id: 'bare', component: BareLayout });
const sharedReportRoute = createRoute({
  getParentRoute: () => bareRoute,
  path: '/shared/$token',
  component: lazyRouteComponent(() => import('./shared-report-page.tsx'), 'SharedReportPage'),
});
/** A desk has the whole page for itself. */
const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/$runId',
  component: lazyRouteComponent(() => import('../features/desk/desk-page.tsx'), 'DeskPage'),
});
/** An interview has the whole page for itself. */
const interviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/interview/$interviewId',
  component: lazyRouteComponent(() => import('../features/interview/room/interview-page.tsx'), 'InterviewPage'),
});
/** A paper being sat has the whole page for itself. */
const sittingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sittings/$sittingId',
  validateSearch: (search: Record<string, unknown>): { q?: number } =>
    typeof search.q === 'number' && Number.isInteger(search.q) ? { q: search.q } : {},
  component: lazyRouteComponent(() => import('../features/paper/sitting-page.tsx'), 'SittingPage'),
});

const routeTree = rootRoute.addChildren([
  shellRoute.addChildren([
    todayRoute,
    papersRoute,
    startRoute,
    mineRoute,
    reportRoute,
    practiceListRoute,
    practiceRoute,
    cardsRoute,
    drillsRoute,
    drillSessionRoute,
    applicationsRoute,
    applicationRoute,
    researchRoute,
    jobMatchRoute,
    afterRoute,
    introductionRoute,
    storiesRoute,
    storyRoute,
    rehearseRoute,
    progressRoute,
    levelRoute,
    planRoute,
    tasksRoute,
    taskRoute,
    typingRoute,
    typingRunRoute,
    checkRoute,
    accountRoute,
    signInRoute,
    signUpRoute,
    recoverRoute,
    resetRoute,
    myDataRoute,
    newOrganisationRoute,
    organisationRoute,
    invitationRoute,
    deskLobbyRoute,
    deskReportRoute,
    interviewsRoute,
    interviewReportRoute,
    interviewReviewRoute,
  ]),
  bareRoute.addChildren([sharedReportRoute]),
  sittingRoute,
  deskRoute,
  interviewRoute,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: CrashPage,
  defaultPendingComponent: PendingPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
