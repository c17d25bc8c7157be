import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readPracticeSearch } from '../features/practice/practice-search.ts';
import { Layout } from './layout.tsx';
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
  component: lazyRouteComponent(() => import('../features/paper/mine-page.tsx'), 'MinePage'),
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
const deskLobbyRoute = createRoute({
  getParentRoute: inShell,
  path: '/desk',
  component: lazyRouteComponent(() => import('../features/desk/lobby/desk-lobby-page.tsx'), 'DeskLobbyPage'),
});
const deskReportRoute = createRoute({
  getParentRoute: inShell,
  path: '/desk/$runId/report',
  component: lazyRouteComponent(() => import('../features/desk-report/desk-report-page.tsx'), 'DeskReportPage'),
});
/** A desk has the whole page for itself. */
const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/$runId',
  component: lazyRouteComponent(() => import('../features/desk/desk-page.tsx'), 'DeskPage'),
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
    papersRoute,
    startRoute,
    mineRoute,
    reportRoute,
    practiceListRoute,
    practiceRoute,
    deskLobbyRoute,
    deskReportRoute,
  ]),
  sittingRoute,
  deskRoute,
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
