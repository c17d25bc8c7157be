import { describe, expect, it } from 'vitest';
import { EMPTY_SHOP } from '../../world/empty-shop.ts';
import { PHRASE_FAMILIES, phraseFamiliesOf } from './forbidden-phrases.ts';
import { lawRulesBroken } from './law-rules.ts';

const EXAMPLES: Readonly<Record<string, { readonly is: readonly string[]; readonly isNot: readonly string[] }>> = {
  passive: {
    is: ['不知道', '这个不归我管的', '没办法哈', '就这样吧'],
    isNot: ['不知道您方便吗', '原价没办法少了，可以给您送个赠品', '我不清楚，马上帮您问仓库', '您说“没办法”我理解'],
  },
  interrogating: {
    is: ['您到底想怎么样', '你没看到页面写的吗', '不是跟您说过了吗', '你急什么急'],
    isNot: ['不好意思让您久等了', '请问您想怎么处理呢', '我没有凭什么的意思', '您看到页面的提示了吗'],
  },
  shifting: {
    is: ['这不是我们的问题', '那是快递的责任', '不关我们的事', '您自己的问题'],
    isNot: ['是快递的问题，我来帮您催', '不是您自己的问题', '找快递去这种话我不说，我负责跟进', '快递今天送到'],
  },
  'driving-away': {
    is: ['嫌贵就别买', '爱买不买', '爱换不换', '那您自己看着办呗', '不买拉倒', '没别的事我忙了'],
    isNot: [
      '这款不合适的话可以去别家看看大码',
      '没有逼您，不想要就不买，随时来',
      '您觉得贵的话有小瓶装',
      '随您的便利，几点送都行',
      '不想要就别签收，直接拒收',
      '还有其他可以帮您的吗',
    ],
  },
  threatening: {
    is: ['再闹就把您拉黑', '后果自负', '继续投诉我们就不管了', '您等着瞧'],
    isNot: ['不会拉黑您的', '您放心，投诉不影响处理', '请您稍等', '给您好看的花色挑几款'],
  },
  absolute: {
    is: ['绝对不会过敏', '百分百有效', '保证明天能到', '包您满意'],
    isNot: ['不能保证不过敏', '保证正品，支持验货', '没法保证明天能到', '绝对值不是这个意思'],
  },
  belittling: {
    is: ['别家都是假货', '便宜没好货', '您这种人我见多了', '买不起就直说'],
    isNot: ['别家的情况我不了解', '同行的价格您可以比比', '您这样的要求很合理', '贵的不一定适合您'],
  },
};

describe.each(PHRASE_FAMILIES)('the family $id', ({ id }) => {
  const { is = [], isNot = [] } = EXAMPLES[id] ?? {};

  it('has four examples of each', () => {
    expect(Math.min(is.length, isNot.length)).toBeGreaterThanOrEqual(4);
  });

  it.each(is)('is heard in 「%s」', (text) => {
    expect(phraseFamiliesOf(text).map((family) => family.id)).toContain(id);
  });

  it.each(isNot)('is not heard in 「%s」', (text) => {
    expect(phraseFamiliesOf(text).map((family) => family.id)).not.toContain(id);
  });
});

describe('lawRulesBroken', () => {
  it.each([
    ['superlative', '我们是全网最低价', '我们不敢说全网最低'],
    ['false-scarcity', '最后一件了，马上涨价', '库存还有很多，不用着急'],
    ['promise-as-law', '法律规定24小时内退款', '我们店铺承诺24小时内答复'],
    ['refund-only', '平台规定必须仅退款', '平台规定退款原路返回'],
    ['final-say', '投诉也没用', '您可以在订单页投诉，我给您入口'],
    ['invoice', '开发票要加6个点', '发票都可以开，三天内发到邮箱'],
    ['invoice', '不可能给您开发票', '发票不是不开，三天内给您'],
    ['promise-as-law', '国家规定24小时必须退', '法律没有规定24小时到账'],
    ['multiple-damages', '不可能假一赔十', '您反映的情况我记录好，交给专人核实'],
  ])('%s: 「%s」 breaks it, 「%s」 does not', (id, broken, kept) => {
    expect(lawRulesBroken(broken, EMPTY_SHOP).map((rule) => rule.id)).toContain(id);
    expect(lawRulesBroken(kept, EMPTY_SHOP)).toEqual([]);
  });

  it('lets the last piece be named when it is the last', () => {
    const product = { id: 'p', name: '灯', sku: 's', priceFen: 100, stock: 1 };
    expect(lawRulesBroken('最后一件了', { ...EMPTY_SHOP, products: [product] })).toEqual([]);
  });
});
