import type { Reading } from '../../language/reading.ts';
import type { ReviewReason } from '../../question-bank/evaluation.ts';

/** A range of the normalised text that a person should look at; it changes no point. */
export type ReviewMark = { readonly reason: ReviewReason; readonly start: number; readonly end: number };

const SUSPECTS: readonly (readonly [ReviewReason, RegExp])[] = [
  [
    'off-platform',
    /(加|扫|留).{0,4}(微信|qq|二维码|私人号)|(微信|支付宝|私下).{0,4}(转|打|发红包|付)|线下(交易|付款|转账)/g,
  ],
  ['privacy', /(发|拍|报|提供|要|给我|告诉).{0,8}(身份证|银行卡|验证码|密码|卡号)/g],
  [
    'over-promise',
    /(保证|包|肯定|一定|绝对|百分之百|100%).{0,6}(治好|治愈|不过敏|没有副作用|见效|十倍|终身|永久|全赔)|要多少.{0,2}赔多少|无条件.{0,4}(赔|退)/g,
  ],
  ['insult', /傻[逼子x]|滚(蛋|远|开)|神经病|脑子有|有病吧|不要脸|穷鬼|贱人|碰瓷|活该|爱咋咋|闭嘴/g],
];
/** Before the words: they are refused or warned of, not done. */
const REFUSED = /(不|别|勿|没|禁止|谨防|拒绝|不能|不可|不要|不会|不得|避免|不许)[^。！？!?，,]{0,8}$/;

export function askReview({ normal: { text } }: Reading): readonly ReviewMark[] {
  const marks: ReviewMark[] = [];
  for (const [reason, pattern] of SUSPECTS) {
    for (const match of text.matchAll(pattern)) {
      if (REFUSED.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
      marks.push({ reason, start: match.index, end: match.index + match[0].length });
    }
  }
  return marks;
}
