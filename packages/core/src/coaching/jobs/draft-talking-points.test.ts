import { describe, expect, it } from 'vitest';
import { draftTalkingPoints, type ResearchForTalk } from './draft-talking-points.ts';

const NOTHING: ResearchForTalk = {
  customers: '',
  trialSeconds: null,
  trialWording: '',
  trialProcess: '',
  tone: '',
  pains: [],
  likelyQuestions: [],
};

describe('talking points drafted from a research', () => {
  it('says what was seen and what one would do, first of pains and the own trial, and no more than three', () => {
    const points = draftTalkingPoints({
      ...NOTHING,
      customers: '宝妈',
      tone: '亲切',
      trialSeconds: 45,
      trialWording: '先问了孩子的月龄。后来没有跟进。',
      pains: [
        { text: '很多人担心掉色。', suggestion: '我会在推荐时先说明洗涤方法，再发洗标图。' },
        { text: '尺码偏小', suggestion: '报身高体重给建议' },
      ],
      likelyQuestions: [{ question: '有优惠吗？', answer: '满 300 减 30。' }],
    });
    expect(points).toEqual([
      '我看到评价和「问大家」里有人提到“很多人担心掉色”，我会在推荐时先说明洗涤方法，再发洗标图。',
      '我看到自己当买家咨询时，45 秒收到第一句回复（先问了孩子的月龄），我会把第一句回复做得更快。',
      '我看到评价和「问大家」里有人提到“尺码偏小”，我会报身高体重给建议。',
    ]);
  });

  it('makes up nothing: half a note gives no point', () => {
    expect(draftTalkingPoints(NOTHING)).toEqual([]);
    const halves = { customers: '学生', pains: [{ text: '发货慢', suggestion: ' ' }] };
    const asked = [{ question: '几天到？', answer: '' }];
    expect(draftTalkingPoints({ ...NOTHING, ...halves, likelyQuestions: asked })).toEqual([]);
  });

  it('takes likely questions and the way customers are spoken to where there is nothing better', () => {
    const points = draftTalkingPoints({
      ...NOTHING,
      customers: '年轻人',
      tone: '轻松',
      trialSeconds: 12,
      likelyQuestions: [{ question: '能便宜吗', answer: '先说现有活动，再说赠品' }],
    });
    expect(points).toEqual([
      '我看到自己当买家咨询时，12 秒收到第一句回复，我会保持这个速度。',
      '我看到顾客很可能会问“能便宜吗”，我会这样答：先说现有活动，再说赠品。',
      '我看到店里的顾客主要是年轻人，我会用“轻松”的语气和他们说话。',
    ]);
  });

  it('shortens a long note to what can be said in one breath', () => {
    const [point = ''] = draftTalkingPoints({
      ...NOTHING,
      pains: [{ text: '颜色和图片不一样，'.repeat(40), suggestion: '发实拍图'.repeat(60) }],
    });
    expect(point.length).toBeLessThan(160);
    expect(point).toContain('颜色和图片不一样”，我会发实拍图');
    expect(point).toMatch(/…。$/);
  });
});
