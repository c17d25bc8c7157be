import { fileURLToPath } from 'node:url';
import { checkReply } from '@mianmian/core/coaching/typing/check-reply';
import { describe, expect, it } from 'vitest';
import { readTyping } from './read-typing.ts';

const { content } = readTyping(fileURLToPath(new URL('../../../content', import.meta.url)));

/** One fitting reply to each question and one that passes the customer off; written by us, after the lists of words. */
const REPLIES: Readonly<Record<string, readonly [fitting: string, poor: string]>> = {
  'question-not-arrived': ['实在不好意思让您等这么久，我马上联系快递核实，二十分钟内回复您。', '发了，你自己看物流。'],
  'question-broken': [
    '天哪您的手伤得严重吗？先消毒。真的很抱歉，麻烦拍两张照片给我，我这边立刻给您补发。',
    '快递弄的，你找快递去。',
  ],
  'question-cheaper': [
    '理解您想买得划算，我们这款是加厚面料，还送运费险，我再给您一张十元券好不好？',
    '那你去他家买吧。',
  ],
  'question-size': ['按您的身高体重建议拍M码，这款版型偏小一点，弹力还可以。', '看详情页。'],
  'question-refund-slow': ['让您久等很抱歉，我去查一下退款流水，今天下班前给您答复。', '等着吧，银行的事。'],
  'question-bad-review': [
    '您先消消气，是哪里不满意呢？把情况和照片发我，符合规定的我马上帮您申请补偿。',
    '随便你，爱投诉就投诉。',
  ],
  'question-real': [
    '亲放心，我们是官方授权店，保证正品，可以扫码验防伪；现在大促有平台补贴，所以便宜。',
    '一分钱一分货。',
  ],
  'question-change-address': ['我先看一下，还没出库，可以改。您把新地址和电话发我，三分钟改好。', '改不了，退了重拍。'],
  'question-allergy': [
    '您现在难受得厉害吗？先停用，用清水冲洗，还不好请去皮肤科看看，病历和票据留着，费用我们来承担。',
    '个人体质问题，我们产品没问题。',
  ],
  'question-missing-gift': ['对不起让您失望了，我核对一下出库记录，漏了的话今天就补寄给您。', '赠品送完即止。'],
  'question-off-platform': [
    '谢谢您，不过我们不能私下交易，走平台您的资金才有保障，我帮您申请一张优惠券吧。',
    '行，加我微信 abc123。',
  ],
  'question-how-long': [
    '今天四点前付款当天就能发，江浙沪一般后天能收到；您着急的话建议补差价发顺丰。',
    '不知道，看仓库。',
  ],
  'question-no-power': [
    '您别着急，先充电半小时再长按电源键试试；还是不行就拍个视频给我，直接给您换新。',
    '你是不是不会用？',
  ],
  'question-robot': ['对不起让您有这种感觉，我是客服小禾，真人在的。您刚才说的订单具体是哪里不对？', '请稍等。'],
};

describe.each(content.texts.filter(({ mode }) => mode === 'question'))('to 「$text」', (question) => {
  const [fitting = '', poor = ''] = REPLIES[question.id] ?? [];

  it('every point of a fitting reply is found, and hardly any in one that passes the customer off', () => {
    expect(fitting).not.toBe('');
    const unfound = (reply: string) => checkReply(reply, question).filter(({ word }) => word === null);
    expect(unfound(fitting).map(({ name }) => name)).toEqual([]);
    expect(unfound(poor).length).toBeGreaterThanOrEqual((question.mustSay?.length ?? 0) - 1);
  });
});
