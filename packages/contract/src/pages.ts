/**
 * Every address of the interface as plain data. The server sends `file` of the web build (apps/web/dist) for it, with
 * status 200; all other addresses outside /api get `NOT_FOUND_FILE` with status 404. `:name` marks a parameter.
 */
export const PAGES = [
  { path: '/', file: 'index.html' },
  { path: '/en', file: 'en.html' },
  { path: '/papers', file: 'app.html' },
  { path: '/start/:form', file: 'app.html' },
  { path: '/sittings/:sittingId', file: 'app.html' },
  { path: '/sittings/:sittingId/report', file: 'app.html' },
  { path: '/practice', file: 'app.html' },
  { path: '/practice/:questionId', file: 'app.html' },
  { path: '/desk', file: 'app.html' },
  { path: '/desk/:runId', file: 'app.html' },
  { path: '/desk/:runId/report', file: 'app.html' },
  { path: '/mine', file: 'app.html' },
  { path: '/account', file: 'app.html' },
  { path: '/sign-in', file: 'app.html' },
  { path: '/sign-up', file: 'app.html' },
  { path: '/recover', file: 'app.html' },
  { path: '/reset/:token', file: 'app.html' },
  { path: '/account/data', file: 'app.html' },
  { path: '/organisations/new', file: 'app.html' },
  { path: '/organisations/:organisationId', file: 'app.html' },
  { path: '/invitations/:token', file: 'app.html' },
  { path: '/shared/:token', file: 'app.html' },
] as const satisfies readonly { path: string; file: string }[];

export const NOT_FOUND_FILE = 'app.html';
