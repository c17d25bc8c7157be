import { describe, expect, it } from 'vitest';
import { draftInquiry } from './draft-inquiry.ts';
import { draftThanks, type ThanksFacts } from './draft-thanks.ts';
import { gapsOf } from './letter-draft.ts';
import { readContact } from './read-contact.ts';

const FULL: ThanksFacts = {
  company: '云集小铺',
  position: '售后客服',
  contact: '林经理',
  interviewDay: '2026-11-20',
  replyByDay: '2026-11-27',
  talkingPoints: ['我看到评价里有人提到“尺码偏小”，我会在回复里先问身高体重。', '顾客主要是宝妈，语气要更软一些'],
  questions: [
    { asked: '你怎么处理连续投诉？', went: 'well', next: '' },
    { asked: '说说数据', went: 'fair', next: '把分类统计的例子讲完' },
    { asked: '顾客深夜来问退款，你怎么办？', went: 'badly', next: '我会先查退款单，再告诉她几点前回话。' },
  ],
  missedInMock: [],
};
const EMPTY: ThanksFacts = {
  company: '',
  position: '',
  contact: '',
  interviewDay: '2026-11-20',
  replyByDay: null,
  talkingPoints: [],
  questions: [],
  missedInMock: [],
};

describe('a thank-you letter', () => {
  it('thanks, says why, adds what went worst, and looks ahead to the promised day', () => {
    const { subject, text } = draftThanks(FULL);
    expect(subject).toBe('感谢云集小铺售后客服的面试机会');
    expect(text.split('\n')).toEqual([
      '林经理您好：',
      '感谢您11月20日抽时间和我聊云集小铺售后客服的工作。',
      '准备面试时我了解过店铺：评价里有人提到“尺码偏小”，我会在回复里先问身高体重。聊过之后，我更想加入。',
      '您问到“顾客深夜来问退款，你怎么办”，我当时没有说完整，补充一点：先查退款单，再告诉她几点前回话。',
      '期待11月27日前后听到您的消息，需要我补充什么请随时告诉我。祝工作顺利！',
      '【姓名】',
    ]);
    expect(gapsOf(text)).toEqual(['【姓名】']);
  });

  it('asks for what nobody noted instead of making it up, and stays short', () => {
    const { text, parts } = draftThanks(EMPTY);
    expect(gapsOf(text)).toHaveLength(3);
    expect(text).toContain('感谢您11月20日抽时间和我聊客服岗位的工作');
    expect(parts.every(({ source }) => source === 'form' || source === 'application')).toBe(true);
    for (const facts of [FULL, EMPTY, { ...FULL, questions: [] }]) {
      expect(draftThanks(facts).text.length).toBeLessThan(230);
    }
  });

  it('asks whether what a mock interview missed was said this time, and does not claim it', () => {
    const { text, parts } = draftThanks({ ...EMPTY, missedInMock: ['说清几点前回复'] });
    expect(gapsOf(text)).toContain('【模拟面试里漏过“说清几点前回复”；这次也没说到的话，用一句话补上】');
    expect(parts.map(({ source }) => source)).toContain('interview');
    expect(draftThanks({ ...FULL, missedInMock: ['说清几点前回复'] }).text).toBe(draftThanks(FULL).text);
  });

  it('leaves out what was jotted down in brackets: how they answered one is no matter for a letter', () => {
    const point = '我看到自己当买家咨询时，2 秒收到第一句回复（问到发霉就只发了链接），我会保持这个速度';
    const { text } = draftThanks({ ...EMPTY, talkingPoints: [point, point] });
    expect(text).toContain('2 秒收到第一句回复，我会保持这个速度');
    expect(text).not.toContain('链接');
  });

  it('uses no talking point twice and greets nobody by a mail address', () => {
    const { text } = draftThanks({ ...FULL, questions: [], contact: 'hr@example.com' });
    expect(text.match(/尺码偏小/g)).toHaveLength(1);
    expect(text).toContain('宝妈');
    expect(text.startsWith('您好：')).toBe(true);
    expect(draftThanks({ ...FULL, contact: '林经理 <hr@example.com>' }).text.startsWith('林经理您好：')).toBe(true);
  });
});

describe('an inquiry', () => {
  it('names the interview and the promised day and asks one question', () => {
    const { text } = draftInquiry(FULL);
    expect(text).toContain('11月20日来面试云集小铺售后客服');
    expect(text).toContain('之前说好11月27日前后有消息');
    expect(draftInquiry(EMPTY).text).toContain('目前招聘进展到哪一步');
  });
});

it('a name and a mail address are told apart in whatever order they were noted', () => {
  expect(readContact('林经理（lin.hr@example.com.cn）')).toEqual({ name: '林经理', address: 'lin.hr@example.com.cn' });
  expect(readContact('hr@example.com，王女士')).toEqual({ name: '王女士', address: 'hr@example.com' });
  expect(readContact('前台 138 转 2')).toEqual({ name: '前台 138 转 2', address: '' });
  expect(readContact('hr@')).toEqual({ name: '', address: '' });
  expect(readContact('')).toEqual({ name: '', address: '' });
});
