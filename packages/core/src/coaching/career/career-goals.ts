import type { Level } from '../levels/level.ts';
import type { CareerAim, CareerPath } from './career.ts';

/** An aim before it has a date: so many months from today. */
export type CareerGoal = Pick<CareerAim, 'aim' | 'measure'> & { readonly months: number };

const goal = (months: number, aim: string, measure: string): CareerGoal => ({ months, aim, measure });

/*
 * Every figure here is a starting point of ours for the talk with one's own lead, no norm of the trade.
 */

/** What the next level needs, as deeds of a working day. */
export const NEXT_STEPS: Readonly<Record<Level, Omit<CareerGoal, 'months'>>> = {
  none: { aim: '把常见问题照流程独立答对，不出基础错误', measure: '每周请质检或组长抽 30 单，差错不超过 2 单' },
  basic: {
    aim: '每单多走一步：自己定回复时间，到点自己回来说',
    measure: '约定时间内回复的占 95% 以上，自己登记，每周算一次',
  },
  proactive: {
    aim: '独立处理复杂问题，不再直接转给别人',
    measure: '八成以上不转手就办结，看后台转单率，每月一次',
  },
  solving: {
    aim: '每月从工单里找出一个反复出现的原因，推动改掉一处',
    measure: '改的那一类咨询少三成，改前改后各取两周同口径的工单来数',
  },
  value: { aim: '把做成过的改进交给全组照着用', measure: '至少 2 处被全组采用，效果保持 3 个月，每月复核' },
};

/** Where each path leads: two aims within about a year, one within three. */
export const CAREER_GOALS: Readonly<
  Record<CareerPath, { readonly middle: readonly CareerGoal[]; readonly long: readonly CareerGoal[] }>
> = {
  quality: {
    middle: [
      goal(9, '做兼职质检，学会按标准判分', '与专职质检判分一致 90% 以上，每月同抽 50 单对照'),
      goal(12, '转为质检，每月找出一类高发差错', '找出的那一类下降三成，看质检月报'),
    ],
    long: [goal(36, '负责一条业务线的服务质量标准', '全线差错率低于 1%，标准每季度更新一次，看质检年报')],
  },
  training: {
    middle: [
      goal(9, '带出三名新人', '两个月内都独立上岗，首月质检 90 分以上'),
      goal(12, '做出一套新人课件并讲满 6 场', '课后测验通过率 90% 以上，课后一个月的差错下降'),
    ],
    long: [goal(36, '负责客服培训和知识库', '新人上岗时间缩短三成，知识库条目每月核对一遍，看季度数据')],
  },
  operations: {
    middle: [
      goal(9, '每月写一份工单分析，推动一处改动', '一年落地 8 处以上，每处改前改后用同口径的工单来数'),
      goal(12, '转到用户或店铺运营', '负责的一块复购率提高两成，看会员系统月报'),
    ],
    long: [goal(36, '负责一条产品线的用户运营', '复购率和满意度都高于全店平均，按季度看')],
  },
  lead: {
    middle: [
      goal(9, '做组里的后备，替班排班、分流、处理升级', '替班 20 次以上，当天的接通和响应不低于平时'),
      goal(12, '做组长，对一个组的结果负责', '小组满意度 95% 以上，一次解决率提高 10 个百分点，看小组月报'),
    ],
    long: [goal(36, '做客服主管', '团队一年流失率低于 20%，顾客投诉下降两成，看年度统计')],
  },
  expert: {
    middle: [
      goal(9, '专接疑难和升级单', '48 小时内办结的占 90% 以上，看后台疑难单记录'),
      goal(12, '把疑难单写成案例库', '写满 40 例，全组每月用到 100 次以上，看知识库的使用次数'),
    ],
    long: [goal(36, '做用户服务专家，参与定规则', '每季度推动一条规则或流程改变，升级投诉下降三成，前后都有数')],
  },
};
