import { fileURLToPath } from 'node:url';
import { loadAnswerReader } from '@mianmian/content-schema/load-level-judge';
import type { AnswerReader } from '@mianmian/core/coaching/levels/create-answer-reader';
import { judgeLevel } from '@mianmian/core/coaching/levels/judge-level';
import { expect, it } from 'vitest';
import { judgeInTurns } from './judge-in-turns.ts';

const shipped = loadAnswerReader(fileURLToPath(new URL('../../../../content', import.meta.url)));
const TEXTS = [
  '抱歉让您久等。我明天上午十点前主动给您回电话，告诉您查到哪一步。',
  '那次仓库老是漏发赠品，没人认。我翻了六十单，发现全是夜班打包的，跟主管改了流程，投诉从十二个降到一个。',
  '我会先道歉，再查订单。',
];
const answersOf = (texts: readonly string[]) => ({
  answers: texts.map((text, at) => ({
    source: { kind: 'practice' as const, recordId: 'a', title: '题', at },
    questionId: 'b-star-problem',
    text,
    ignored: at === 2 ? [{ start: 0, end: 5 }] : [],
    isRecited: false,
  })),
  desks: [],
  tasks: [],
});

function countedReader() {
  if (!shipped.ok) throw new Error('the weights are not there');
  const { value } = shipped;
  const read: string[] = [];
  const reader: AnswerReader = (questionId, text, ignored) => {
    read.push(text);
    return value(questionId, text, ignored);
  };
  return { reader, read };
}

it('judges as one reading after the other would, and reads each answer once', async () => {
  const { reader, read } = countedReader();
  const history = answersOf(TEXTS);
  const expected = judgeLevel(history, reader);
  expect(expected.pieces.length).toBeGreaterThan(1);
  read.length = 0;
  const judge = judgeInTurns(reader);
  expect(await judge(history)).toEqual(expected);
  expect(await Promise.all([judge(history), judge(history)])).toEqual([expected, expected]);
  expect(read).toEqual(TEXTS);
  await judge(answersOf([...TEXTS, '新的一答']));
  expect(read).toEqual([...TEXTS, '新的一答']);
});

it('lets others have their turn after each answer, and forgets what was not used for longest', async () => {
  const { reader, read } = countedReader();
  const judge = judgeInTurns(reader, 2);
  let turns = 0;
  let isOver = false;
  const count = (): void => {
    turns += 1;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  await judge(answersOf(TEXTS));
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(TEXTS.length);
  await judge(answersOf(TEXTS.slice(1, 2)));
  expect(read).toEqual(TEXTS);
  await judge(answersOf(TEXTS.slice(0, 1)));
  expect(read).toEqual([...TEXTS, ...TEXTS.slice(0, 1)]);
});
