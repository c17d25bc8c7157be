import { normalise } from '../language/normalise.ts';

/** Longer texts say something, whatever else they decline. */
const LONGEST = 22;
/** The whole of what is said, but for openers, particles and thanks. */
const OPENER =
  '(?:嗯|呃|额|啊|那个|这个|哦|抱歉|不好意思|对不起|老师|面试官|谢谢|真的|实在|我|还|也|可能|暂时|目前|现在|确实|就|先|有点|这方面|这块|这一点|这点|关于这个|这题|这道题|这个问题|具体的?|细节)*';
const REFUSAL = [
  '不(?:太|是很|大)?(?:清楚|知道|记得|了解|会|懂|方便|确定|想说|想讲|想答|想回答)(?:说|讲|透露|回答|答|多说)?',
  '不便(?:说|透露|回答|多说)',
  '没(?:有|啥|什么)?(?:了|想过|想好|想法|印象|可说的|要补充的|补充|别的|其他的?|经验|做过|什么了|什么好说的|问题|想问的|要问的)*',
  '(?:想|记)不(?:起来|起|清|清楚|到|出来)',
  '说不(?:上来|好|清楚|清|出来)',
  '答不(?:上来|出来|了)',
  '(?:先)?(?:跳过|略过|过|下一[题个道]|换一[题个道]|pass|算了)',
  '无可奉告|无',
].join('|');
const TAIL = '(?:了|吧|呢|啊|哈|这题|这道题|这个|这个问题|谢谢|老师|可以吗|行吗|具体的?|具体时间|数字|细节|太多)*';
const WHOLE = new RegExp(`^${OPENER}(?:${REFUSAL})${TAIL}$`);

/** Whether these words, as a whole, decline to say something: 「不清楚」, 「不方便说」, 「没有了，谢谢」, 「跳过吧」. */
export function isDeclined(text: string): boolean {
  const clauses = normalise(text)
    .text.split(/[^\p{Script=Han}a-z0-9]+/u)
    .filter((clause) => clause !== '');
  if (clauses.length === 0 || clauses.join('').length > LONGEST) return false;
  const isOpener = new RegExp(`^${OPENER}$`);
  return (
    clauses.some((clause) => WHOLE.test(clause)) &&
    clauses.every((clause) => WHOLE.test(clause) || isOpener.test(clause))
  );
}
