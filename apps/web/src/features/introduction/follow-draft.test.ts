import { expect, it } from 'vitest';
import { followDraft } from './follow-draft.ts';
import type { IntroductionDraft } from './introduction-draft.ts';

const mine: IntroductionDraft = {
  id: 'a take',
  page: 'this page',
  medium: 'typed',
  recordingId: null,
  durationMs: 0,
  spokenMs: null,
  transcript: '我叫周敏',
  isRecognised: false,
  sent: null,
};
const written = (draft: IntroductionDraft, transcript: string): IntroductionDraft => ({
  ...draft,
  page: 'other page',
  transcript,
});

it('a draft that another page writes on is let go of, with the words written there', () => {
  const there = written(mine, '我叫周敏，做售前');
  expect(followDraft(mine, [there], 'this page')).toEqual({ draft: there, isElsewhere: true });
  // Taken over here, the other page lets go in its turn.
  const back = { ...there, page: 'this page' };
  expect(followDraft(there, [back], 'other page')).toEqual({ draft: back, isElsewhere: true });
  expect(followDraft(back, [back], 'this page')).toEqual({ draft: back, isElsewhere: false });
});

it('another page’s own take changes nothing here, and neither does its end', () => {
  const theirs = { ...written(mine, '另一遍'), id: 'another take' };
  expect(followDraft(mine, [mine, theirs], 'this page')).toEqual({ draft: mine, isElsewhere: false });
  expect(followDraft(mine, [mine], 'this page')).toEqual({ draft: mine, isElsewhere: false });
  expect(followDraft(null, [theirs], 'this page')).toEqual({ draft: null, isElsewhere: false });
});

it('what was handed in or dropped on another page is no draft here either', () => {
  expect(followDraft(mine, [], 'this page')).toEqual({ draft: null, isElsewhere: false });
});
