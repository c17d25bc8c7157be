import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../shared/instant.ts';
import { judgeSave } from './judge-save.ts';
import { foldSitting, handInDueAt, type LoggedEvent, type Sitting, type SittingEvent } from './sitting.ts';

const T0 = 1_000_000;
const started: SittingEvent = {
  kind: 'started',
  paperId: 'p',
  paperVersion: 1,
  paperTitle: '卷',
  form: 'full',
  sections: [
    { id: 's1', title: '一', questionIds: ['a', 'b'] },
    { id: 's2', title: '二', questionIds: ['c'] },
  ],
  questionHashes: { a: '1', b: '2', c: '3' },
  totalPoints: 30,
  durationMs: 90 * MINUTE_MS,
};
const saved = (questionId: string, revision: number, late = false, characters = 3): SittingEvent => ({
  kind: 'answer-saved',
  questionId,
  revision,
  characters,
  late,
});

function fold(...events: readonly (readonly [atMs: number, event: SittingEvent])[]): Sitting {
  const log: readonly LoggedEvent[] = events.map(([atMs, event], i) => ({ sequence: i + 1, at: T0 + atMs, event }));
  const sitting = foldSitting(log);
  if (sitting === null) throw new Error('the log of the test does not begin');
  return sitting;
}

describe('foldSitting', () => {
  it('takes the questions from the sections in order and the deadline from the start', () => {
    const sitting = fold([0, started]);
    expect(sitting.questionIds).toEqual(['a', 'b', 'c']);
    expect(sitting.deadlineAt).toBe(T0 + 90 * MINUTE_MS);
    expect(sitting.status).toBe('open');
  });

  it('keeps the latest revision of each question and names late questions once', () => {
    const sitting = fold([0, started], [1, saved('a', 1)], [2, saved('a', 2, true)], [3, saved('a', 3, true)]);
    expect(sitting.revisions).toEqual({ a: 3 });
    expect(sitting.lateQuestionIds).toEqual(['a']);
  });

  it('no longer calls a question answered once its text was emptied', () => {
    const both = fold([0, started], [1, saved('a', 1)], [2, saved('b', 1)]);
    expect(both.answeredQuestionIds).toEqual(['a', 'b']);
    const emptied = fold([0, started], [1, saved('a', 1)], [2, saved('b', 1)], [3, saved('a', 2, false, 0)]);
    expect(emptied.answeredQuestionIds).toEqual(['b']);
  });

  it('moves the deadline by the time the server was away', () => {
    const sitting = fold([0, started], [9, { kind: 'time-credited', creditMs: 7_000 }]);
    expect(sitting.deadlineAt).toBe(T0 + 90 * MINUTE_MS + 7_000);
  });

  it('is null for a log that does not begin with a start', () => {
    expect(foldSitting([{ sequence: 1, at: T0, event: saved('a', 1) }])).toBeNull();
  });
});

describe('judgeSave', () => {
  const open = fold([0, started], [1, saved('a', 1)]);

  it('takes a text written on the current revision', () => {
    expect(judgeSave(open, { questionId: 'a', text: '好', baseRevision: 1 }, T0)).toEqual({
      ok: true,
      value: { revision: 2, late: false },
    });
  });

  it('refuses a text written on an older revision and tells the current one', () => {
    expect(judgeSave(open, { questionId: 'a', text: '好', baseRevision: 0 }, T0)).toEqual({
      ok: false,
      error: { code: 'conflict', currentRevision: 1 },
    });
  });

  it('takes a late text up to the last moment of the grace and marks it', () => {
    const request = { questionId: 'b', text: '好', baseRevision: 0 };
    expect(judgeSave(open, request, open.deadlineAt)).toMatchObject({ value: { late: false } });
    expect(judgeSave(open, request, handInDueAt(open))).toMatchObject({ value: { late: true } });
    expect(judgeSave(open, request, handInDueAt(open) + 1)).toMatchObject({ error: { code: 'closed' } });
  });

  it('takes nothing once handed in, nothing too long and nothing for a question that is not asked', () => {
    const handedIn = fold([0, started], [5, { kind: 'handed-in', by: 'candidate' }]);
    const request = { questionId: 'a', text: '好', baseRevision: 0 };
    expect(judgeSave(handedIn, request, T0 + 6)).toMatchObject({ error: { code: 'closed' } });
    expect(judgeSave(open, { ...request, text: '长'.repeat(5_001) }, T0)).toMatchObject({
      error: { code: 'too-long' },
    });
    expect(judgeSave(open, { ...request, questionId: 'z' }, T0)).toMatchObject({ error: { code: 'unknown-question' } });
  });
});
