import type { NoteDraft } from './note-drafts.ts';

/** Whoever writes keeps a draft with every key; one of another page that is older than this is not being written. */
const WRITING_MS = 5_000;

/**
 * Whether nobody else will send a draft. Words that are just being written are sent by their own page: sent by another as
 * well, they would come back to their writer as a conflict with themselves. A try under way can be repeated by anyone.
 */
export const isLeft = ({ attempt, keptAt }: NoteDraft, isOpenHere: boolean, now: number): boolean =>
  !isOpenHere && (attempt !== null || now - keptAt > WRITING_MS || keptAt > now);
