import { randomUUID } from 'node:crypto';
import { callApi } from './call-api.ts';
import type { Visitor } from './open-visitor.ts';

/** A short paper with these answers, by question, handed in without the pages. Gives the sitting's id. */
export async function handInShortPaper(visitor: Visitor, answers: Readonly<Record<string, string>>): Promise<string> {
  const start = { eventId: randomUUID(), paperId: 'platform-2026', form: 'short' };
  const { id } = await callApi(visitor, 'startSitting', { body: start });
  for (const [questionId, text] of Object.entries(answers)) {
    const body = { eventId: randomUUID(), questionId, text, baseRevision: 0 };
    await callApi(visitor, 'saveAnswer', { params: { sittingId: id }, body });
  }
  await callApi(visitor, 'handIn', { params: { sittingId: id }, body: { eventId: randomUUID() } });
  return id;
}
