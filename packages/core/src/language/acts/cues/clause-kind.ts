import { CLAUSE_CUES } from './clause-cues.ts';

/** `asks`: an open question; `tags`: a question that checks, offers or asks for one thing; `states`: none. */
export type ClauseKind = 'asks' | 'tags' | 'states';

const ASKING_CUES = ['q.mark', 'q.ma', 'q.bu', 'q.mei', 'q.what_of'];
/** They ask unless the clause is a rhetorical one or speaks of finding out. */
const WONDERING_CUES = ['q.wh', 'q.or', 'q.aba'];
const NOT_ASKING_CUES = ['q.rhet', 'q.embed'];
const TAG_CUES = ['q.tag', 'q.ok', 'else', 'restate', 'confirm', 'q.rhet', 'order', 'evid', 'verify', 'need', 'sens'];

/** The kind of a clause by the names of its cues. */
export function kindOf(has: (cue: string) => boolean): ClauseKind {
  if (!ASKING_CUES.some(has) && (!WONDERING_CUES.some(has) || NOT_ASKING_CUES.some(has))) return 'states';
  return TAG_CUES.some(has) ? 'tags' : 'asks';
}

/** Whether a clause of a normalised text has the cue. */
export const hasCue = (clause: string, cue: string): boolean => CLAUSE_CUES[cue]?.test(clause) === true;
