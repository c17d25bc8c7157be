import type { Pattern } from './pattern.ts';
import { ACTION_PATTERNS } from './story-patterns.ts';

/** What the candidate did alone by their own account. */
export const OWN_PATTERNS: readonly Pattern[] = ACTION_PATTERNS.filter(({ id }) => id === 'i-did');

/** Deeds whose doer is a group, so that nobody can tell the candidate's part. */
export const GROUP_PATTERNS: readonly Pattern[] = [
  {
    id: 'we-did',
    words:
      /(?:我们|咱们|大家|团队|小组|全组|全店)(?!店|公司|平台|组长|家|这(?:行|边|里|种)|卖|有个|老板|领导|的).{0,10}(?:一起|共同|商量|讨论|想(?:了|出|办法)|处理|解决|加班|分工|配合|合作|努力|帮|做|弄|搞|赶|完成|查|联系|安排|联合|倒出来)/,
    unless: /我们?(?:就|先)?跟|如果|应该|希望|我(?:带|组织|提议|拉|召集|叫)/,
    says: ['大家一起加班弄', '我们商量了一下，后来我们想了办法', '团队一起处理了一个大投诉'],
    saysNot: ['我们店卖麻将机', '我带大家一起对单', '我们公司在合肥'],
  },
  {
    id: 'they-did',
    words:
      /(?:店长|主管|领导|老板|经理|组长|站长|同事|师傅|老师)(?:就|都|先|亲自|出面|过来|后来){0,2}(?:出面|想了?(?:个)?办法|处理(?:了|好|的)|解决(?:了|的)|搞定|摆平|赔了|跟(?:他|她|顾客|客户|阿姨)|过来(?:跟|把|聊))/,
    unless: /我(?:找|请|跟|让|联系|问|向)|让我|交给我/,
    says: ['后来店长出面处理了', '我们老板想了办法', '最后是同事跟他谈的'],
    saysNot: ['我找主管批了跑腿费', '领导让我牵头', '同事都叫我小凯'],
  },
];
