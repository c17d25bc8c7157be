import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { prerenderLanding } from './build/prerender-landing.ts';
import { servePages } from './build/serve-pages.ts';
import { serviceWorker, WORKER_ENTRY, WORKER_FILE } from './build/service-worker.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The server takes writes only from its own origin, so the page's host must reach it unchanged. */
const api = { target: process.env.MIANMIAN_API ?? 'http://127.0.0.1:4600', changeOrigin: false };

/**
 * Three documents: the landing page in two languages (prerendered, hardly any script) and the app. Which address gets
 * which is said in packages/contract/src/pages.ts; the server, and `servePages` in development, go by that.
 */
export default defineConfig({
  root: here('.'),
  appType: 'mpa',
  plugins: [react(), prerenderLanding(), servePages(), serviceWorker()],
  build: {
    outDir: 'dist',
    // The oldest browsers the product supports (product.md F6).
    target: ['chrome107', 'safari15.6'],
    manifest: true,
    rolldownOptions: {
      input: { index: here('index.html'), en: here('en.html'), app: here('app.html'), sw: here(WORKER_ENTRY) },
      // The worker's name stays the same: browsers ask for it to find a new version.
      output: { entryFileNames: ({ name }) => (name === 'sw' ? WORKER_FILE : 'assets/[name]-[hash].js') },
    },
  },
  server: { port: 4720, strictPort: true, proxy: { '/api': api, '/health': api } },
  preview: { port: 4721, strictPort: true, proxy: { '/api': api } },
});
