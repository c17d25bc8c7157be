import type { Reading } from '../../language/reading.ts';
import { mayBeDenied } from '../../language/stance/denial.ts';
import { findInvitations } from '../../language/stance/invitations.ts';
import { standsFor } from '../../language/stance/own-deed.ts';
import { writePlainly } from '../../language/stance/spelling.ts';
import type { ReviewReason } from '../../question-bank/evaluation.ts';

/** A range of the normalised text that a person should look at; it changes no point. */
export type ReviewMark = { readonly reason: ReviewReason; readonly start: number; readonly end: number };

const SUSPECTS: readonly (readonly [ReviewReason, RegExp])[] = [
  [
    'privacy',
    /(发(?![现货票])|拍|报|提供|要(?!我|求我)|给我|告诉)[^退是]{0,8}(身份证|银行卡|验证码|密码|卡号)|(身份证|银行卡|验证码|密码|卡号)[^,。!?;退]{0,8}(发|报|给|告诉|拍|念)(给|一下|下)?(我|过来)/g,
  ],
  [
    'over-promise',
    /(保证|包|肯定|一定|绝对|百分之百|100%).{0,6}(治好|治愈|不过敏|没有副作用|见效|十倍|终身|永久|全赔)|要多少.{0,2}赔多少|无条件.{0,4}(赔|退)/g,
  ],
  [
    'insult',
    /傻[逼子x]|滚(蛋|远|开)|神经病|脑子有|有病吧|不要脸|穷鬼|贱人|碰瓷|活该|爱咋咋|(?:[你您他她]|给我|叫人|赶紧)(?:们)?(?:都|先|快)?(?:给我)?闭嘴|闭嘴(?=吧|!|行不|别)/g,
  ],
];

/** What the answer does in its own name, each wording of a kind once: said a hundred times it is one thing to look at. */
export function askReview({ normal: { text } }: Reading): readonly ReviewMark[] {
  const marks = [
    ...findInvitations(text, 'spoken').map(({ start, end }): ReviewMark => ({ reason: 'off-platform', start, end })),
    ...suspectsIn(text),
  ];
  const seen = new Set<string>();
  return marks.filter(({ reason, start, end }) => {
    const wording = `${reason} ${text.slice(start, end)}`;
    const isNew = !seen.has(wording);
    seen.add(wording);
    return isNew;
  });
}

function suspectsIn(written: string): readonly ReviewMark[] {
  const { text, starts, ends } = writePlainly(written);
  return SUSPECTS.flatMap(([reason, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }): readonly ReviewMark[] => {
      const end = index + words.length;
      const matter = reason === 'privacy' ? 'deed' : 'saying';
      const isOwn = !mayBeDenied(text, index) && standsFor(text, { start: index, end }, 'spoken', matter);
      return isOwn ? [{ reason, start: starts[index] ?? 0, end: ends[end - 1] ?? 0 }] : [];
    }),
  );
}
