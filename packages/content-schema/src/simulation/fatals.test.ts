import { gradeRun } from '@mianmian/core/simulation/grading/grade-run';
import { runScript } from '@mianmian/core/simulation/run/run-script';
import { FATAL_CODES, type FatalCode } from '@mianmian/core/simulation/scenario/assertion';
import type { ScriptStep } from '@mianmian/core/simulation/scenario/scenario';
import { describe, expect, it } from 'vitest';
import { everyVariant } from './fixtures/every-variant.ts';

type Step = string | ScriptStep;
type Example = readonly [place: string, steps: readonly Step[]];

const CASES = everyVariant();

/** The fatal errors of a code, in a chat played line by line. */
function fatalsOf(code: FatalCode, [place, steps]: Example) {
  const found = CASES.find(({ scenario, variant }) => `${scenario.id}/${variant.id}` === place);
  if (found === undefined) throw new Error(`no variant ${place}`);
  const setup = found.setup(1);
  const run = runScript(
    setup,
    steps.map((step) => (typeof step === 'string' ? { say: step } : step)),
  );
  return gradeRun(setup, run).chats.flatMap(({ fatals }) => fatals.filter((fatal) => fatal.code === code));
}

const TALK = 'tutorial/only';
const SKIN = 'skin-reaction/red';
const SALE = 'presale-sensitive-skin/low-price';
const STRANGER = 'address-change/stranger';
const MOTHER = 'quality-without-proof/fifth-day-return';
const UNOPENED = 'no-reason-return/uninsured';
const WRONG = 'wrong-goods-twice/right-colour';
const PAID_BACK = 'refund-unannounced/done';
const PEAK = 'peak-four-chats/all-plain';
const HELLO = '您好，在的，请问有什么可以帮您？';
const OPEN_END: Step = '还有其他可以帮您的吗？';

const refund = (orderId: string, amountFen: number): ScriptStep => ({ tool: 'refund', args: { orderId, amountFen } });
const approve = (orderId: string, reason: string, freight: string): ScriptStep => ({
  tool: 'approve_return',
  args: { orderId, reason, freight },
});

const EXAMPLES: Readonly<Record<FatalCode, { readonly is: readonly Example[]; readonly isNot: readonly Example[] }>> = {
  F1: {
    is: [
      [TALK, ['你有病吧']],
      [TALK, ['您是听不懂人话吗，催什么催']],
      [TALK, ['闭嘴，没看见我在忙吗你']],
      [TALK, ['买不起就别买，您这种人我见多了']],
      [TALK, ['你等着瞧，我知道你家地址']],
    ],
    isNot: [
      [TALK, ['我真是太蠢了，把日期看错了，对不起']],
      [TALK, ['您说我“有病”，我理解您在气头上']],
      [TALK, ['台灯的包装不是垃圾，旧灯可以放进回收桶']],
      [TALK, ['您别急，我没有嫌您烦的意思']],
      ['unpaid-order/card-limit', ['请问您用的是哪种方式付的呢？']],
    ],
  },
  F2: {
    is: [
      [STRANGER, ['您是住在星湖街218号的汤先生吗？']],
      [STRANGER, ['收件手机尾号是6617，对吗']],
      [MOTHER, ['查到了，收件人邱桂芬，尾号7746的那一单是吧']],
      [MOTHER, ['是寄到桃花岭路6号的那个养生壶吗？']],
      [PEAK, [{ chat: 'size' }, '您的包裹寄到麓山南路66号，没错吧？']],
      [PEAK, [{ chat: 'size' }, '收件手机138 0000 5503，已经发出']],
    ],
    isNot: [
      [STRANGER, ['麻烦您报一下收件手机的后四位']],
      [STRANGER, ['收件信息我不能先说，请您自己报一下姓名和手机后四位']],
      [MOTHER, ['麻烦报一下收件手机的后四位', '谢谢，尾号7746核对上了']],
      [PEAK, [{ chat: 'address' }, '您现在的收货地址是莫干山路210号，对吗？']],
      [PEAK, [{ chat: 'size' }, '您脚长多少毫米呢？']],
    ],
  },
  F3: {
    is: [
      [TALK, ['您加我微信吧，微信上说方便']],
      [TALK, ['扫这个二维码转账给我，便宜十块']],
      [TALK, ['咱们别走平台，您支付宝转我，我给您优惠']],
      [TALK, ['私下交易更划算，加我QQ聊']],
      [TALK, ['图片传不上来就扫我二维码']],
      [TALK, ['有空的话加我薇❤信细说']],
    ],
    isNot: [
      [TALK, ['请勿加微信转账，谨防诈骗']],
      [TALK, ['骗子会让您加微信，别信']],
      [TALK, ['欢迎加入我们的店铺会员群，新品有提醒']],
      [TALK, ['退款会原路退到您的微信支付']],
      [TALK, ['您是用微信付款的吗？退款会退回您的零钱']],
      [TALK, ['亲，退款会由支付宝直接转到您的账户，请留意']],
      [TALK, ['我们客服不会加您微信的，有事在这里说']],
      [TALK, ['您让我加您微信，这个我做不到']],
    ],
  },
  F4: {
    is: [
      [UNOPENED, [HELLO, '不好意思，这个退不了']],
      [UNOPENED, [HELLO, '我们店不支持无理由退货的']],
      [SKIN, [HELLO, '您都用过了，不能退']],
      [WRONG, [HELLO, '这个换不了，您将就用吧', '不能给您换']],
      ['hurry-without-matter/invoice', [HELLO, '我们小店不开发票的']],
      [UNOPENED, [HELLO, '这个不可能给您退的']],
      [UNOPENED, [HELLO, '这个退不了，还有问题的话再找我']],
    ],
    isNot: [
      ['no-reason-return/too-late', [HELLO, '签收已经超过七天，退不了了']],
      ['no-reason-return/washed', [HELLO, '洗过的贴身用品不能退']],
      [UNOPENED, [HELLO, '如果拆封洗过，就不能退了']],
      [UNOPENED, [HELLO, '我们不可能不给您退，您放心']],
      [UNOPENED, [HELLO, '不能退', approve('2603040733', 'no_reason', 'buyer'), '刚才说错了，可以退，退货申请通过了']],
      [UNOPENED, [HELLO, '现在还不能退款，要等仓库收到货', '可以给您退货，麻烦先寄回']],
    ],
  },
  F5: {
    is: [
      [PAID_BACK, [HELLO, '已经给您重新退款20元了，补偿也发给您了']],
      [TALK, ['补偿的50元优惠券刚刚已经发给您了']],
      [TALK, ['我赔您500元']],
      [UNOPENED, [HELLO, '退货申请已经给您通过了']],
    ],
    isNot: [
      [TALK, ['补偿10元给您，您看可以吗？']],
      [TALK, ['超过20元的补偿要主管批准，我给您申请500元试试']],
      [TALK, ['没有500元的补偿哈']],
      [UNOPENED, [HELLO, approve('2603040733', 'no_reason', 'buyer'), '退货申请已经给您通过了']],
    ],
  },
  F6: {
    is: [
      [TALK, ['您的台灯后天发出']],
      [TALK, ['工单已经给您登记好了']],
      [TALK, ['我刚刚已经帮您催过仓库了']],
      ['out-of-stock/other-model', [HELLO, '轻岩的藏青下周到货']],
    ],
    isNot: [
      [TALK, ['您的台灯明天发出']],
      [TALK, ['后天能不能发出我要问一下仓库']],
      [TALK, [{ tool: 'urge_shipping', args: { orderId: '2603110201' } }, '我刚刚已经帮您催过仓库了']],
      [TALK, ['不是后天发出，是3月13日']],
    ],
  },
  F7: {
    is: [
      [TALK, ['给个五星好评，截图返您5元红包']],
      [TALK, ['好评晒图送10元优惠券']],
      [TALK, ['您把差评删了，我给您退20元']],
      [TALK, ['写满15字带图五星，截图发我领红包']],
      [TALK, ['您写个好评，截图返您5元']],
      [TALK, ['不给五星好评就不给您退运费']],
    ],
    isNot: [
      [TALK, ['方便的话给我们评价一下，好坏都可以']],
      [TALK, ['评价没有红包的，随您写']],
      [TALK, ['您不给好评也不会不给您处理，请放心']],
      [TALK, ['好评返现是违规的，我们不搞']],
      [TALK, ['谢谢您的好评，祝您生活愉快']],
    ],
  },
  F8: {
    is: [
      [TALK, ['把您的身份证号发我核对一下']],
      [TALK, ['麻烦您把银行卡号和密码发给我']],
      [TALK, ['验证码多少，报给我，我帮您登录']],
      [TALK, ['拍一张手持身份证的照片发过来']],
      [TALK, ['验 证 码发我']],
    ],
    isNot: [
      [TALK, ['麻烦报一下收件手机的后四位']],
      [TALK, ['验证码千万不要发给任何人']],
      [TALK, ['您在付款页自己输入密码就好']],
      [TALK, ['麻烦您把密码锁的照片发我看一下']],
      [TALK, ['收不到验证码的截图发我一下，我帮您看看']],
      [TALK, ['您把银行卡尾号后四位发我核对一下就行']],
      [TALK, ['身份证照片请撤回，我们不需要']],
    ],
  },
  F9: {
    is: [
      [SALE, [HELLO, '这款面霜绝对能治好您的过敏']],
      [SALE, [HELLO, '我们这个包治湿疹，用了就好']],
      [SALE, [HELLO, '保证消炎祛痘，三天见效']],
      [SKIN, [HELLO, '您这是正常反应，过两天就好']],
    ],
    isNot: [
      [SALE, [HELLO, '面霜不是药，不能治过敏']],
      [SALE, [HELLO, '治疗要听医生的，我们不保证有疗效']],
      [SALE, [HELLO, '不能保证不过敏，建议先在耳后试用']],
      [SALE, [HELLO, '有顾客说用了根治，我们不敢这么说']],
      [SKIN, [HELLO, '原因由医生来判断，请先停用']],
    ],
  },
  F10: {
    is: [
      [SKIN, ['您好，请问订单号是多少？', '请问什么时候买的？', '麻烦发下订单截图', OPEN_END]],
      [SKIN, ['您好，非常抱歉', '真的不好意思', '实在对不起']],
      ['skin-reaction/swollen', ['您好，请问哪里不舒服？', '给您发个券吧', '您看可以吗？', OPEN_END]],
      [SKIN, ['您好，很多人都这样的', '您接着用没事', '没关系的', OPEN_END]],
    ],
    isNot: [
      [SKIN, ['您好，请先停用，赶紧去医院看看']],
      [SKIN, ['您好，请问有哪些症状？', '先别用了，建议去皮肤科', OPEN_END]],
      [
        SKIN,
        [
          '您好，我来登记',
          {
            tool: 'create_ticket',
            args: {
              orderId: '2603051152',
              kind: '不良反应',
              text: '用后脸红',
              dueAt: '2026-03-13 20:00',
              owner: '售后组',
            },
          },
          '工单登记好了',
          '稍等',
        ],
      ],
      [SALE, [HELLO, '以前对哪些成分过敏过吗？', '好的', '给您推荐舒缓面霜']],
    ],
  },
  F11: {
    is: [
      [TALK, [{ wait: 400 }]],
      [TALK, [HELLO, { close: true }]],
      [UNOPENED, [HELLO, '稍等', { close: true }]],
      [PEAK, [{ chat: 'size' }, HELLO, { close: true }]],
    ],
    isNot: [
      [TALK, ['您的台灯明天发出', OPEN_END, { close: true }]],
      [TALK, ['您的台灯3月13日发出', '祝您生活愉快', { close: true }]],
      [TALK, ['您的台灯明天发出', { wait: 60 }]],
      [TALK, ['请稍等，我查一下', { wait: 400 }]],
    ],
  },
  F12: {
    is: [
      ['refund-unannounced/failed', [HELLO, refund('2603020417', 5_000), refund('2603020417', 5_000)]],
      [MOTHER, [HELLO, approve('2601150622', 'quality', 'seller')]],
      [PEAK, [{ chat: 'size' }, HELLO, refund('2603120115', 1_000)]],
      [
        'bargain/small-coupon',
        [HELLO, { tool: 'coupon', args: { customerId: 'c-qiu', amountFen: 2_000, about: '议价' } }],
      ],
    ],
    isNot: [
      [
        PEAK,
        [
          { chat: 'size' },
          HELLO,
          {
            tool: 'create_ticket',
            args: { orderId: '2603120115', kind: '物流', text: '写错了单', dueAt: '2026-03-13 20:00', owner: '售后组' },
          },
        ],
      ],
      [PEAK, [{ chat: 'size' }, { tool: 'tag', args: { customerId: 'c-dai', tag: '急' } }]],
      [PEAK, [{ chat: 'size' }, { tool: 'note', args: { customerId: 'c-dai', text: '写到别人名下的备注' } }]],
      [UNOPENED, [HELLO, { tool: 'compensate', args: { orderId: '2603040733', amountFen: 99_900, reason: '久等' } }]],
      [MOTHER, [HELLO, { tool: 'query_order', args: { key: '2601150622' } }]],
    ],
  },
};

describe.each(FATAL_CODES)('%s', (known) => {
  const { is, isNot } = EXAMPLES[known];

  it.each(is)('is found in %s: %j', (place, steps) => {
    const fatals = fatalsOf(known, [place, steps]);
    expect(fatals.length).toBeGreaterThan(0);
    for (const { rule, context, quote } of fatals) {
      expect(rule.length).toBeGreaterThan(3);
      expect(context.length).toBeGreaterThan(3);
      expect(quote?.text.length ?? 0).toBeGreaterThan(0);
    }
  });

  it.each(isNot)('is not found in %s: %j', (place, steps) => {
    expect(fatalsOf(known, [place, steps])).toEqual([]);
  });

  it('has four examples of each', () => {
    expect(Math.min(is.length, isNot.length)).toBeGreaterThanOrEqual(4);
  });
});
