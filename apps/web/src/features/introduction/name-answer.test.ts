import { expect, it } from 'vitest';
import { nameAnswer } from './name-answer.ts';

it('an answer that is sent again, on this page or after a reload, goes by the name it was tried under', () => {
  let made = 0;
  const makeId = () => `made-${++made}`;
  const first = nameAnswer('我叫周敏', [null, null], makeId);
  expect(first).toEqual({ answer: '我叫周敏', eventId: 'made-1' });
  expect(nameAnswer('我叫周敏', [first, null], makeId)).toBe(first);
  expect(nameAnswer('我叫周敏', [null, first], makeId)).toBe(first);
  expect(nameAnswer('我叫周敏，做售前', [first, null], makeId).eventId).toBe('made-2');
});
