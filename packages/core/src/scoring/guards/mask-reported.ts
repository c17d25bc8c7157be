import type { Reading } from '../../language/reading.ts';
import type { Mask } from './guard.ts';

/** Somebody else, at the head of a sentence or clause, whose words or doings follow. */
const REPORTED =
  /(老师|讲师|教官|书上|书里|课上|课本|教材|手册|公众号|短视频|网上)(里|上)?(还|也|总|都|就|常|一直|天天|会|跟我们)?(讲|说|写|要求|强调)(了|过|的|道|的是)?[：:，,“]|标准答案(是|就是|说)|(以前|之前|从前|前)(的)?(同事|老板|领导|组长|店长|主管)[^。！？，,]{0,4}(总是|总|每次|要求|喜欢|爱|一直|规定)|他们(都|总)(会|是|爱|喜欢)/g;
/** What agents in general ought to do. */
const PREACHED =
  /(客服|从业|工作|服务)(人员|代表|专员)(们)?(在[^。！？]{0,20}时)?[,，]?(应当|应该|应|必须|需要|要|理应)|(合格|优秀|专业|称职)的?客服[^。！？，,]{0,6}(应|要|需|必)|行业(普遍|里都|内)?(认为|共识)|企业(也)?(应|要|需)/g;
/** What hangs on something else, or was only meant. */
const SUPPOSED =
  /(如果|要是|假如|除非)[^。！？，,]{0,6}(工资|薪水|待遇|给钱|加钱|奖金|领导(逼|要求|安排|盯着)|有(人)?检查|心情好|不那么忙|不忙)|等我(以后|将来|哪天)?[^。！？，,]{0,4}(当|做|升)(了|上)|本来(是)?(应该|打算|想|要)/g;
/** Own doing again: what follows counts. */
const OWN_AGAIN =
  /[，,；;](所以|后来|现在|于是|但是?|可是?|而)?(我|咱)(自己|现在|后来|也|就|会|都|先|照|按|当时|一直|把|跟|给|请)/;
const STOP = /[。！？!?\n]/;
/** A sentence with so much after its opening is a report; a mere mention is not. */
const FEWEST_UNITS = 12;

const KINDS = [
  ['reported', REPORTED],
  ['generic', PREACHED],
  ['conditional', SUPPOSED],
] as const;

/** Masks what a sentence tells of others or of agents in general, up to where it comes back to own doing, and all that only might be. */
export function maskReported({ normal: { text } }: Reading): readonly Mask[] {
  const masks: Mask[] = [];
  for (const [reason, pattern] of KINDS) {
    for (const { index } of text.matchAll(pattern)) {
      let end = index;
      while (end < text.length && !STOP.test(text.charAt(end))) end += 1;
      const own = reason === 'conditional' ? null : OWN_AGAIN.exec(text.slice(index, end));
      if (own !== null) end = index + own.index;
      if (end - index >= FEWEST_UNITS) masks.push({ start: index, end, reason });
    }
  }
  return masks;
}
