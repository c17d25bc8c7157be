import { normalise } from '../../language/normalise.ts';
import type { ShownLevel } from './level.ts';
import type { HistoryTask } from './told-history.ts';

const FEWEST_CLASSIFIED = 0.8;
const FEWEST_TOP_CAUSES = 2;

const N = '[\\d零一二两三四五六七八九十百千几半]';
/** Something that can be pointed at and would be another one afterwards. */
const PLACE =
  /页|栏|图|表|卡|短信|通知|弹|提示|说明|话术|快捷|自动回复|知识库|入口|按钮|标签|拣货单|面单|包装|内塞|封|单据|清单|流程|步骤|规则|脚本|首句|公告|模板|链接|下单|结算|详情|主图|标题|规格|选码|抽检|复核|承运|快递|路线|质检|仓库?|券|口播|直播/;
const CHANGES = /加|改|放|贴|写|换|弹|增|印|标|设|挪|搬|移|补|发|置|拆|并|做|挂|配|定|画|拍|量|抽|把/;
/** 「从十七张降到六张」, 「少三十条」, 「下降六成」. */
const EFFECT = new RegExp(
  `(?:降|减|少|压|省|落|掉|缩|下(?=降|来|去))(?:少|低|到|至|掉|下来?|下去|约|了|为|一|幅|在|个|大概|近|够)*.{0,6}(?:${N}|%|半|百分)|从.{1,12}(?:到|至|变|降|减)|${N}+(?:%|成|个?百分点).{0,4}(?:以下|以内)|(?:控制|压缩|维持)在.{0,6}${N}|(?:少|减|降)(?:掉|了)?一?(?:大)?半|减半|(?:至|到)${N}+.{0,3}(?:以[下内]|之内)`,
);

export type WeighedTask = { readonly level: ShownLevel; readonly gaps: readonly string[] };

/**
 * What a data task shows: `value` without a gap among classification, top causes and the proposal's effect, `solving` with
 * one; null where the proposal names no place to change. `gaps`: in Chinese, what is not there.
 */
export function weighTask({ classified, topCauses, proposal }: Omit<HistoryTask, 'source'>): WeighedTask | null {
  const { text } = normalise(proposal);
  if (!namesChange(text)) return null;
  const gaps = [
    ...(classified >= FEWEST_CLASSIFIED ? [] : ['工单分对的不到八成']),
    ...(topCauses >= FEWEST_TOP_CAUSES ? [] : ['主要原因只认出不到两个']),
    ...(EFFECT.test(text) ? [] : ['提案没有写预计降到多少']),
  ];
  if (gaps.length === 0) return { level: 'value', gaps };
  return gaps.length === 1 ? { level: 'solving', gaps } : null;
}

/** One clause that says what is changed where; 「优化流程」 does not. */
function namesChange(text: string): boolean {
  return text
    .split(/[,，。;；!?\n]/)
    .some(
      (clause) =>
        PLACE.test(clause) &&
        CHANGES.test(clause) &&
        !/(?:优化|加强|完善|提升|提高|改进|改善|重视|狠抓|强化|规范)[^,，。]{0,8}$/.test(clause) &&
        !/(?:清楚|明白|详细|醒目|好|温柔|快)(?:一?点|些)/.test(clause),
    );
}
