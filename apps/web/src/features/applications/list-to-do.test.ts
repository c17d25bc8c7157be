import { expect, test } from 'vitest';
import { BLANK_APPLICATION } from '../../shared/applications/blank-application.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { listToDo } from './list-to-do.ts';
import { fromLocalInput, toLocalInput } from './local-input.ts';

const words = (changes: Partial<typeof BLANK_APPLICATION>) =>
  listToDo('id', { ...BLANK_APPLICATION, ...changes }, null, applicationsText.zh.toDo).map((toDo) => toDo.words);

test('what is left to do follows the progress and ends with it', () => {
  expect(words({})).toEqual(['岗位描述还没放进来', '公司研究 0/8']);
  expect(words({ status: 'invited', jobText: '打字', form: 'on-site' })).toEqual([
    '面试时间还没定',
    '公司研究 0/8',
    '路上要多久还没填',
  ]);
  expect(words({ status: 'invited', jobText: '打字', form: 'online', interviewAt: 1 })).toContain('面试前做设备检查');
  for (const status of ['interviewed', 'offered', 'rejected', 'withdrawn'] as const)
    expect(words({ status })).toEqual([]);
});

test('a local time goes into its field and back; half of one is none', () => {
  const at = new Date(2026, 10, 25, 9, 5).getTime();
  expect(toLocalInput(at)).toBe('2026-11-25T09:05');
  expect(fromLocalInput('2026-11-25T09:05')).toBe(at);
  expect([toLocalInput(null), fromLocalInput(''), fromLocalInput('2026-11')]).toEqual(['', null, null]);
});
