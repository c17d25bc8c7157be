import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { z } from 'zod';
import { renderLanding } from '../src/features/landing/render-landing.ts';

const TASTE = fileURLToPath(new URL('../../../content/tastes/first-reply.yaml', import.meta.url));
/** Only what the page shows; the content gate checks the whole file. */
const tasteSchema = z.object({ prompt: z.string().min(1) });

/** Fills the front pages with their text, so that they read before any script and without one. */
export function prerenderLanding(): Plugin {
  return {
    name: 'prerender-landing',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => {
        if (!html.includes('<!--landing-body-->')) return html;
        const { prompt } = tasteSchema.parse(parse(readFileSync(TASTE, 'utf8')));
        const { head, body } = renderLanding(path === '/en.html' ? 'en' : 'zh', prompt);
        return html.replace('<!--landing-head-->', () => head).replace('<!--landing-body-->', () => body);
      },
    },
  };
}
