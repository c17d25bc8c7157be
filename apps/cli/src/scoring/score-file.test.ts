import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';
import type { Scorer } from '@mianmian/core/scoring/create-scorer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scoreFile } from './score-file.ts';

const question: Question = {
  id: 'q1',
  version: 1,
  points: 10,
  suggestedSeconds: 60,
  title: '道歉',
  prompt: '顾客生气了，你怎么说？',
  examines: ['沟通'],
  criteria: [],
  goodIdeas: [],
  badAnswers: [],
  modelAnswer: '',
};

/** Finds one word; an empty answer is unanswered though it still names points, as no honest scorer would. */
const sorryScorer: Pick<Scorer, 'score'> = {
  score: ({ id }, answer): Evaluation => {
    const start = answer.indexOf('抱歉');
    const spans = start === -1 ? [] : [{ start, end: start + 2, text: '抱歉' }];
    return {
      questionId: id,
      state: answer === '' ? 'unanswered' : 'scored',
      total: 2,
      max: 2,
      criteria: [
        {
          criterionId: 'sorry',
          points: 2,
          max: 2,
          level: 'full',
          found: [
            { facetId: 'word', points: 1, evidence: spans },
            { facetId: 'same-word', points: 1, evidence: spans },
          ],
          missing: [{ facetId: 'why', name: '说明原因', advice: '说说为什么' }],
        },
      ],
      notCounted: [{ reason: 'negated', span: { start: 0, end: 1, text: answer.slice(0, 1) } }],
      confidence: 'high',
      review: [],
      versions: { engine: '0', weights: '0', rubric: '0' },
    };
  },
};

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mianmian-score-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const scoreText = async (text: string | Buffer) => {
  const bad: string[] = [];
  const counts: number[] = [];
  writeFileSync(join(directory, 'in.jsonl'), text);
  const outcome = await scoreFile(join(directory, 'in.jsonl'), join(directory, 'out.jsonl'), [question], sorryScorer, {
    onBadLine: (line, reason) => bad.push(`${line} ${reason}`),
    onScored: (count) => counts.push(count),
  });
  const lines = readFileSync(join(directory, 'out.jsonl'), 'utf8').split('\n').slice(0, -1);
  return { outcome, bad, counts, rows: lines.map((line) => JSON.parse(line)) };
};

const line = (id: string, answer: string, extra = {}) => JSON.stringify({ id, question: 'q1', answer, ...extra });

describe('scoring a file', () => {
  test('writes one line an answer in the promised form and ignores other fields', async () => {
    const { rows, outcome } = await scoreText(`${line('a', '很抱歉', { labels: { sorry: 9 } })}\n`);
    expect(outcome).toEqual({ ok: true, value: { scored: 1, bad: 0 } });
    expect(rows).toEqual([
      {
        id: 'a',
        question: 'q1',
        state: 'scored',
        total: 2,
        scores: { sorry: 2 },
        evidence: [{ criterion: 'sorry', start: 1, end: 3, text: '抱歉' }],
        missing: [{ criterion: 'sorry', facet: 'why', name: '说明原因', advice: '说说为什么' }],
        notCounted: [{ reason: 'negated', start: 0, end: 1, text: '很' }],
      },
    ]);
  });

  test('gives 0 for every criterion where the state is not scored', async () => {
    const { rows } = await scoreText(line('a', ''));
    expect(rows).toMatchObject([{ state: 'unanswered', total: 0, scores: { sorry: 0 } }]);
  });

  test('names each bad line with its number and scores the rest', async () => {
    const text = [
      `\uFEFF${line('a', '抱歉')}`,
      '{"id": "b"',
      '',
      '{"id":"c","question":"q1"}',
      '[]',
      '{"id":"d","question":"q9","answer":"抱歉"}',
      `${line('e', '抱歉')}\r`,
    ].join('\n');
    const { rows, bad, outcome, counts } = await scoreText(text);
    expect(rows.map(({ id }) => id)).toEqual(['a', 'e']);
    expect(bad).toEqual([
      expect.stringContaining('2 不是合法的 JSON'),
      '4 缺少字段或不是文字：answer',
      '5 应为一个 JSON 对象',
      '6 题库里没有题目「q9」',
    ]);
    expect(outcome).toEqual({ ok: true, value: { scored: 2, bad: 4 } });
    expect(counts).toEqual([1, 2]);
  });

  test('a line that is not UTF-8 spoils only itself', async () => {
    const broken = Buffer.concat([Buffer.from('{"id":"b","question":"q1","answer":"'), Buffer.from([0xc4, 0xe3])]);
    const { rows, bad } = await scoreText(Buffer.concat([broken, Buffer.from(`"}\n${line('a', '抱歉')}`)]));
    expect(bad).toEqual(['1 不是 UTF-8 文字']);
    expect(rows.map(({ id }) => id)).toEqual(['a']);
  });

  test('keeps characters whole where the stream cuts them', async () => {
    const answer = `${'顾'.repeat(100_000)}抱歉`;
    const { rows } = await scoreText(`${line('a', answer)}\n${line('b', answer)}`);
    expect(rows.map(({ evidence }) => evidence[0].start)).toEqual([100_000, 100_000]);
  });

  test('says in Chinese that the input is not there, and leaves an older output alone', async () => {
    writeFileSync(join(directory, 'out.jsonl'), '旧结果');
    const listeners = { onBadLine: () => undefined, onScored: () => undefined };
    const missing = join(directory, 'missing.jsonl');
    const outcome = await scoreFile(missing, join(directory, 'out.jsonl'), [], sorryScorer, listeners);
    expect(outcome).toEqual({ ok: false, error: `读写文件失败：文件或文件夹不存在 ${missing}` });
    expect(readFileSync(join(directory, 'out.jsonl'), 'utf8')).toBe('旧结果');
  });
});
