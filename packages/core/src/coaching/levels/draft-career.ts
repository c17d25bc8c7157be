import { COMPETENCIES, type Competency } from '../../question-bank/competency.ts';
import { type Level, rankOf } from './level.ts';

export const CAREER_PATHS = ['quality', 'training', 'operations', 'lead', 'expert'] as const;
/** 质检, 培训, 运营, 组长或主管, 用户服务专家. */
export type CareerPath = (typeof CAREER_PATHS)[number];

/** Something that can be checked: what, to which figure, by when, and how that is measured. All in Chinese. */
export type CareerAim = {
  readonly aim: string;
  readonly figure: string;
  /** Months from today. */
  readonly withinMonths: number;
  readonly measuredBy: string;
};

export type CareerTerm = 'short' | 'middle' | 'long';
export type CareerDraft = { readonly [Term in CareerTerm]: readonly CareerAim[] };

export type CareerFacts = {
  readonly level: Level;
  /** The weakest first; more than two are not looked at. */
  readonly weak: readonly Competency[];
  readonly path: CareerPath;
};

const MOST_WEAK = 2;

const aim = (withinMonths: number, text: string, figure: string, measuredBy: string): CareerAim => ({
  aim: text,
  figure,
  withinMonths,
  measuredBy,
});

/** The first aim of the short term: one step above the level. */
const NEXT_STEP: Readonly<Record<Level, CareerAim>> = {
  none: aim(1, '常见问题照流程独立答对', '质检抽 30 单，差错不超过 2 单', '每周请质检或组长抽单'),
  basic: aim(
    3,
    '每单多走一步：自己定回复时间并做到',
    '约定时间内回复的占 95% 以上',
    '自己登记约定和实际时间，每周算一次',
  ),
  proactive: aim(3, '独立处理复杂问题', '八成以上不转手就办结，满意度 95% 以上', '后台的转单率和满意度，每月看一次'),
  solving: aim(3, '每月从问题里找一处改进并落地', '改过的那一类咨询下降三成', '改前改后各取两周同样口径的工单来数'),
  value: aim(3, '把做成过的改进交给全组照着用', '至少 2 处被全组采用，效果保持 3 个月', '改进前后的工单数，每月复核'),
};

const OF_COMPETENCY: Readonly<Record<Competency, CareerAim>> = {
  communication: aim(2, '一次把话讲清楚', '同一问题重复来问的不超过 10%', '后台重复进线，每周看一次'),
  emotion: aim(2, '稳住情绪激动的顾客', '带情绪的会话里满意度 90% 以上', '把这类会话做标签，每两周统计'),
  adaptability: aim(2, '规则之外也给得出别的办法', '不能照办的单子里，九成给出一个替代方案', '每周翻自己的拒绝单来数'),
  data: aim(2, '用数字说明问题', '每周交 1 份自己工单的分类，复算差错不超过 2%', '请同事照着原始工单复算一次'),
  proactive: aim(2, '主动告知进度', '有约定的单子里，顾客先来催的不超过 5%', '后台催单记录，每周看一次'),
  compliance: aim(2, '守住规则和个人信息', '连续 60 天没有违规和泄露', '质检抽检记录'),
  efficiency: aim(2, '又快又准', '平均响应 30 秒以内，差错不上升', '后台响应时间和质检差错，每周对照'),
  teamwork: aim(2, '交接不断线', '转出的单子对方不用再问，退回的不超过 5%', '退单记录，每两周看一次'),
};

const OF_PATH: Readonly<Record<CareerPath, Pick<CareerDraft, 'middle' | 'long'>>> = {
  quality: {
    middle: [
      aim(9, '做兼职质检，学会按标准判分', '与专职质检的判分一致率 90% 以上', '每月同抽 50 单，各自判分后对照'),
      aim(12, '转为质检', '每月找出一类高发差错，这一类下降三成', '质检月报'),
    ],
    long: [aim(36, '负责一条业务线的服务质量', '全线差错率低于 1%，顾客投诉一年下降两成', '质检年报和投诉统计')],
  },
  training: {
    middle: [
      aim(9, '带出新人', '带 3 名新人，两个月内都独立上岗，首月质检 90 分以上', '上岗考核和首月质检'),
      aim(12, '做出一套课件', '讲满 6 场，课后测验通过率 90% 以上', '测验成绩和课后一个月的差错'),
    ],
    long: [aim(36, '负责客服培训', '新人上岗时间缩短三成，三个月留任率 80% 以上', '人事和培训的季度数据')],
  },
  operations: {
    middle: [
      aim(9, '每月一份工单分析并推动一处改动', '一年 8 处以上落地，平均每处减少三成同类咨询', '改前改后同口径的工单数'),
      aim(12, '转到用户运营', '负责的一块复购率提高 20%', '会员系统的月度数据'),
    ],
    long: [aim(36, '负责一条产品线的用户运营', '会员复购率高出公司平均 10%，满意度 95% 以上', '季度经营数据')],
  },
  lead: {
    middle: [
      aim(9, '当小组里的后备', '代班排班 20 次以上，接通和响应都不低于平时', '代班当天的后台数据'),
      aim(12, '做组长', '小组满意度 95% 以上，一次解决率提高 10 个百分点', '小组月报'),
    ],
    long: [aim(36, '做客服主管', '团队一年流失率低于 20%，顾客投诉下降两成', '人事年报和投诉统计')],
  },
  expert: {
    middle: [
      aim(9, '专接疑难和升级单', '疑难单 48 小时内办结的占 90% 以上', '后台疑难单记录'),
      aim(12, '把疑难单写成案例库', '写满 40 例，全组每月用到 100 次以上', '知识库的使用次数'),
    ],
    long: [aim(36, '做用户服务专家', '主导的服务标准被两条以上业务线采用，升级投诉下降三成', '标准发布记录和投诉统计')],
  },
};

/** A first draft of short, middle and long term aims, each measurable; to be changed by the person. Pure. */
export function draftCareer({ level, weak, path }: CareerFacts): CareerDraft {
  const known = weak.filter((each) => COMPETENCIES.includes(each)).slice(0, MOST_WEAK);
  const short = [NEXT_STEP[level], ...known.map((each) => OF_COMPETENCY[each])];
  const { middle, long } = OF_PATH[path];
  // Who does not work alone yet first has to: what comes later comes later.
  const delay = rankOf(level) < rankOf('proactive') ? 3 : 0;
  const later = (aims: readonly CareerAim[]): readonly CareerAim[] =>
    aims.map((each) => ({ ...each, withinMonths: each.withinMonths + delay }));
  return { short, middle: later(middle), long: later(long) };
}
