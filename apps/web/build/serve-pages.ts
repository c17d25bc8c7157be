import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { PAGES } from '../../../packages/contract/src/pages.ts';

const patterns = PAGES.map(({ path, file }) => ({
  file,
  pattern: new RegExp(`^${path.replace(/:[A-Za-z]+/g, '[^/]+')}/?$`),
}));

/** Development and preview send the same file for an address as the real server does. */
export function servePages(): Plugin {
  const rewrite = (request: IncomingMessage, _response: ServerResponse, next: () => void) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const page = patterns.find(({ pattern }) => pattern.test(path));
    if (page !== undefined) request.url = `/${page.file}${query === undefined ? '' : `?${query}`}`;
    next();
  };
  return {
    name: 'serve-pages',
    configureServer: (server) => {
      server.middlewares.use(rewrite);
    },
    configurePreviewServer: (server) => {
      server.middlewares.use(rewrite);
    },
  };
}
