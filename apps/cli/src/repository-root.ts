import { fileURLToPath } from 'node:url';

/** The folder that holds `content/`, `apps/` and `scripts/`. */
export const REPOSITORY_ROOT = fileURLToPath(new URL('../../../', import.meta.url));
