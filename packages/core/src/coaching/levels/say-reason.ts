import type { ShownLevel } from './level.ts';
import type { WeighedTask } from './weigh-task.ts';

/** What the words hint at, the most telling first. */
const BECAUSE: Readonly<Record<ShownLevel, readonly (readonly [string, string])[]>> = {
  basic: [
    ['rule', '按规则答对'],
    ['order', '先核对订单和情况'],
    ['handover', '不归自己的会登记、转交'],
    ['sorry', '先道歉再办事'],
  ],
  proactive: [
    ['timeBack', '自己定了时间，到点主动回来'],
    ['askNeed', '先问清要做什么用、几时要'],
    ['warns', '事先提醒了可能卡住的地方'],
    ['unasked', '没等问就先说、先做'],
    ['afterCare', '办完还回头问一声'],
    ['expedites', '多催一步、排到前面'],
  ],
  solving: [
    ['cause', '自己查出了这一单的原因'],
    ['otherWay', '一条路走不通，另找了办法'],
    ['moves', '推动了别的部门或别人'],
    ['blocked', '路被堵住了还办下去'],
  ],
  value: [
    ['share', '从许多单里数出了规律'],
    ['artefact', '改了一处留给后面的人'],
    ['teaches', '让别人也做得更好'],
    ['effect', '说得出改完以后的数字'],
  ],
};
const AT_LEAST: Readonly<Record<ShownLevel, string>> = {
  basic: '照流程办到了',
  proactive: '比问到的多走了一步',
  solving: '遇到难处自己办成或有办法',
  value: '从问题里找到并做成了改进',
};
const MOST_REASONS = 2;

export function reasonOf(level: ShownLevel, isFullCase: boolean, cues: ReadonlySet<string>): string {
  const seen = BECAUSE[level].filter(([cue]) => cues.has(cue)).slice(0, MOST_REASONS);
  const because = seen.length === 0 ? AT_LEAST[level] : seen.map(([, words]) => words).join('；');
  return isFullCase ? `${because}，起因、做法、结果都有` : because;
}

export const reasonOfDeed = (level: ShownLevel): string => `在工作台上做到了：${AT_LEAST[level]}`;

export const reasonOfTask = ({ gaps }: WeighedTask): string =>
  gaps.length === 0 ? '分类、主要原因、改动和预计效果都有' : `改动说清了，但${gaps.join('、')}`;
