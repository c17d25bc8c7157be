import { fileURLToPath } from 'node:url';
import type { Content } from '@mianmian/content-schema/content';
import { loadContent } from '@mianmian/content-schema/load-content';

export const CONTENT_DIRECTORY = fileURLToPath(new URL('../../../content', import.meta.url));

/** The content of this checkout. Throws when it has problems: `npm run content` lists them. */
export function readBank(): Content {
  const content = loadContent(CONTENT_DIRECTORY);
  if (!content.ok) throw new Error(`content has ${content.error.length} problems; run npm run content`);
  return content.value;
}
