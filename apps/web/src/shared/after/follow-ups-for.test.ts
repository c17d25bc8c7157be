import type { ApplicationNote, LetterNote, NoteContent, ReviewNote } from '@mianmian/contract/note';
import { DAY_MS } from '@mianmian/core/shared/instant';
import { expect, test } from 'vitest';
import { BLANK_APPLICATION } from '../applications/blank-application.ts';
import { instantAt } from '../plan/local-moment.ts';
import { awaitsAnswer, followUpsFor } from './follow-ups-for.ts';
import { mostPressing } from './most-pressing.ts';

const HELD = instantAt('2026-11-20', 14);
const NOW = HELD + DAY_MS / 2;
const APPLICATION: ApplicationNote = { ...BLANK_APPLICATION, status: 'interviewed', interviewAt: HELD };
const letter: LetterNote = { kind: 'letter', applicationId: 'a', purpose: 'thanks', text: '您好：', sentAt: HELD + 1 };
const review: ReviewNote = {
  ...{ kind: 'review', applicationId: 'a', interviewId: null, heldAt: HELD, overall: '还行' },
  questions: [],
};
const open = (application: ApplicationNote, ...contents: readonly NoteContent[]) =>
  followUpsFor(
    'a',
    application,
    contents.map((content) => ({ content })),
    NOW,
  )
    .filter(({ state }) => state !== 'done')
    .map(({ kind }) => kind);

test('what was sent or written for this interview is done; for another one, another company or a mock it is not', () => {
  expect(open(APPLICATION)).toEqual(['review', 'thanks', 'inquiry']);
  expect(open(APPLICATION, letter, review)).toEqual(['inquiry']);
  expect(open(APPLICATION, { ...letter, sentAt: null }, { ...review, overall: '' })).toHaveLength(3);
  expect(open(APPLICATION, { ...letter, applicationId: 'b' }, { ...review, interviewId: 'mock' })).toHaveLength(3);
  // The time was mended by two hours; and then there was a second round.
  expect(open({ ...APPLICATION, interviewAt: HELD - DAY_MS / 12 }, letter, review)).toEqual(['inquiry']);
  expect(open({ ...APPLICATION, interviewAt: HELD + 5 * DAY_MS }, letter, review)).toHaveLength(3);
  expect(open({ ...APPLICATION, interviewAt: null }, letter)).toEqual([]);
});

test('an interview that was held awaits its answer until the outcome is known', () => {
  const awaits = (patch: Partial<ApplicationNote>) => awaitsAnswer({ ...APPLICATION, ...patch }, NOW);
  expect([awaits({}), awaits({ status: 'invited' })]).toEqual([true, true]);
  expect([awaits({ interviewAt: NOW + 1 }), awaits({ status: 'offered' }), awaits({ status: 'applied' })]).toEqual([
    false,
    false,
    false,
  ]);
});

test('the letter with its hour is told first, and what is ahead last', () => {
  const all = followUpsFor('a', APPLICATION, [], NOW);
  expect(mostPressing(all)?.kind).toBe('thanks');
  expect(mostPressing(followUpsFor('a', APPLICATION, [{ content: letter }], NOW))?.kind).toBe('review');
  expect(mostPressing(all.map((each) => ({ ...each, state: 'done' as const })))).toBeNull();
});
