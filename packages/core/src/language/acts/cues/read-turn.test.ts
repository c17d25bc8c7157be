import { describe, expect, test } from 'vitest';
import { readTurn } from './read-turn.ts';

const clausesOf = (agent: string) => readTurn('', agent).clauses;
const sureOf = (agent: string) => clausesOf(agent).flatMap(({ sure }) => sure);

describe('reading a turn', () => {
  test('cuts at punctuation and blanks, with each clause where it stands in the text', () => {
    const { normal, clauses } = readTurn('', '您好，退款 已经提交？好');
    expect(clauses.map(({ text }) => text)).toEqual(['您好', '退款', '已经提交?', '好']);
    for (const { start, end, text } of clauses) expect(normal.text.slice(start, end)).toBe(text);
  });

  test('tells an open question from one that checks or offers, and both from a statement', () => {
    expect(clausesOf('什么时候买的')[0]?.kind).toBe('asks');
    expect(clausesOf('给您换一个可以吗')[0]?.kind).toBe('tags');
    expect(clausesOf('昨天发出了')[0]?.kind).toBe('states');
    expect(clausesOf('难道怪我')[0]?.kind).toBe('states');
  });

  test('a rule sees what is done, and what is only denied', () => {
    expect(sureOf('麻烦拍张照片发我')).toContain('ask_evidence');
    expect(sureOf('不用拍照')).not.toContain('ask_evidence');
    expect(sureOf('加我微信')).toContain('off_platform');
    const [warning] = clausesOf('请勿加微信转账');
    expect(warning?.sure).not.toContain('off_platform');
    expect(warning?.denied).toContain('off_platform');
  });

  test('quoted words are mentioned, not used', () => {
    expect(sureOf('稍等一下')).toContain('ask_wait');
    expect(sureOf('您说的“稍等一下”是昨天')).not.toContain('ask_wait');
  });

  test('words told to a third party, to a machine or of a thing are not the act they look like', () => {
    expect(sureOf('跟仓库说过了')).toContain('claim_done');
    expect(sureOf('跟您说过了')).not.toContain('claim_done');
    expect(sureOf('麻烦给个五星')).toContain('ask_rating');
    expect(sureOf('给满分100')).not.toContain('ask_rating');
    expect(sureOf('截图过来领5元券')).toContain('paid_review');
    expect(sureOf('拦截要扣8块')).not.toContain('paid_review');
    expect(sureOf('报一下收件人姓名')).toContain('verify_identity');
    expect(sureOf('您报的姓名对不上')).not.toContain('verify_identity');
  });

  test('nothing but punctuation is one clause without marks', () => {
    expect(clausesOf('！！')).toHaveLength(1);
    expect(clausesOf('')).toHaveLength(1);
  });
});
