import { describe, expect, it } from 'vitest';
import { normalise, originalSpan } from '../normalise.ts';
import { findInvitations } from './invitations.ts';

const leads = (text: string): boolean => findInvitations(normalise(text).text, 'spoken').length > 0;

describe('a way off the platform', () => {
  it.each([
    // A negation that has its own verb, complement or consequence stops there.
    '图传不上来就扫我二维码',
    '这里不好讲，加我微信',
    '不成你就支付宝转我',
    '登不进去加我QQ',
    '不想在平台等的话，私我',
    '能不能加一下我微信',
    '怎么还不加我微信',
    '别忘了加我微信',
    '不是不能加我微信',
    '不加我微信没法给您补',
    // What would be needed for it hangs on nothing.
    '有空的话微信找我',
    // Round the shop.
    '咱别走平台，省点手续费',
    '尾款直接打到我卡上',
    '退款我支付宝直接转给您',
    '不走平台，支付宝转给您更快',
    '我微信退款给您',
    '差价微信转您二十元',
    // Disguised.
    '加我薇❤信',
    '加 V 信 细聊',
    '上卫星联系',
    '＋我vx',
    '加我企.鹅号',
    '加我幺三九 零零零零 幺二三四',
    '加 我 威 信',
    // Own doing, and somebody else's that the writer likes or does as well.
    '碰到难缠的，我让他加我微信私下解决',
    '我会跟他说：“您加我微信，我转您红包”',
    '店里老员工都引导顾客扫私人码，我看这招挺聪明',
    '顾客非要加微信，我就同意了',
    '我们主管会加您微信',
    '拍不了就私下退您',
    '备用号：威❤信 hello8899',
    '组长让把客人引到微信去，我觉得这样省心',
    '我把自己的微信给了顾客',
    '系统卡，去v上细聊',
    '老板教我用小号加熟客，我试了确实管用',
  ])('is shown in 「%s」', (text) => expect(leads(text)).toBe(true));

  it.each([
    '我们从来不让顾客加微信',
    '不建议您私下给任何人转账',
    '没有人会通过QQ联系您退款',
    '禁止客服引导顾客线下交易',
    '微信是加不了的',
    '不能在站外，比如微信、QQ上付款',
    '凡是让您扫码转账的都是骗子',
    '要是客人提出加我微信的话，我会婉拒',
    '买家说微信转我钱便宜点，我没答应',
    '同事让顾客加微信返现，这是红线，我没跟着做',
    '顾客想私下转账，我说平台上付款更方便',
    '不能跟顾客说“加我微信”',
    '他发来“加我V领红包”，我截图上报了',
    '您让我加您微信，这个做不到',
    '退款原路回到您的微信零钱',
    '钱给您退回支付宝',
    '您是用微信付款的吗？',
    '您用支付宝付款的话会退回支付宝',
    '支付宝退款一般两小时到账',
    '退款会由支付宝直接转到您的账户',
    '平台会通过支付宝直接打给您',
    '手机扫一下我发的取件码',
    '欢迎加入店铺会员群',
    'V领的和高领的都有货',
    '他在部门里很有威信，号召力强',
    '疑难件直接叫师傅进群',
    '碰到要微信的顾客，我只说平台有规定',
    '绝不能因为他催得急就私下给他转钱',
    '哪些话不能说，比如“加我微信”“私下转我”，我都背下来了',
    '你们公司允许加顾客微信吗？',
    '为什么不能加顾客微信？我讲给新人听',
    '私下交易没有保障，我会劝他走平台',
    '跟着网课学excel的vlookup',
    '不少店把人引到微信上成交，这其实是违规的',
    '',
  ])('is not shown in 「%s」', (text) => expect(leads(text)).toBe(false));

  it('is found at the words as they were written', () => {
    const normal = normalise('方便的话，加我 薇❤信 吧');
    const [found] = findInvitations(normal.text, 'spoken');
    expect(found && originalSpan(normal, found.start, found.end).text).toBe('加我 薇❤信');
  });

  it('is only mentioned when a chat message quotes it', () => {
    const text = normalise('页面上那个“加我微信”是骗人的').text;
    expect(findInvitations(text, 'mentioned')).toEqual([]);
  });

  it('takes a long text of nothing else in a blink', () => {
    const text = normalise('不加我V微信'.repeat(2_000)).text;
    const before = performance.now();
    findInvitations(text, 'spoken');
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
