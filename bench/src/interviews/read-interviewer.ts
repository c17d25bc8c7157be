import { loadInterviewLines } from '@mianmian/content-schema/load-interview-lines';
import { loadScorer } from '@mianmian/content-schema/load-scorer';
import { CONTENT_DIRECTORY, readBank } from '../agreement/read-bank.ts';

/** Bank, shipped scorer and the interviewer's words of this checkout. Throws when the content has problems. */
export function readInterviewer() {
  const content = readBank();
  const scorer = loadScorer(CONTENT_DIRECTORY, content);
  const lines = loadInterviewLines(CONTENT_DIRECTORY, content.questions);
  if (!scorer.ok || !lines.ok) throw new Error('content has problems; run npm run content');
  return { questions: content.questions, scorer: scorer.value, lines: lines.value };
}
