import type { Competency } from '../../question-bank/competency.ts';
import type { Level } from '../levels/level.ts';
import type { Day } from '../plan/plan.ts';
import type { CareerAim, CareerPath, CareerTerm } from './career.ts';

export type CareerFacts = {
  readonly today: Day;
  readonly path: CareerPath;
  /** As the evidence shows it. */
  readonly level: Level;
  /** The weakest first, by their Chinese names. */
  readonly weak: readonly { readonly competency: Competency; readonly name: string; readonly percent: number }[];
};

type Goal = Pick<CareerAim, 'aim' | 'measure'>;

/** Months from today; what a candidate can foresee, what takes a year, where it leads. */
const MONTHS: Readonly<Record<CareerTerm, number>> = { short: 3, middle: 12, long: 36 };
const PRACTICE_MONTHS = 1;
const WEAK_AIMS = 2;
/** A competency practised up to here is no weak spot any more. */
const GOOD_PERCENT = 70;

/** What the next level needs, as deeds of a working day. */
const NEXT_STEP: Readonly<Record<Level, Goal>> = {
  none: { aim: '按流程把日常咨询答对，不出基础错误', measure: '每周质检没有基础差错；满意度 95 % 以上，看后台月报' },
  basic: { aim: '每次接待多走一步：说清几时有结果，到点自己回来说', measure: '答应的回访全部按时，每周自查 20 段会话' },
  proactive: {
    aim: '独立处理八成以上的复杂问题，不再直接转给别人',
    measure: '每周转出的复杂会话不超过两成，看工单记录',
  },
  solving: { aim: '每月从工单里找出一个反复出现的原因，推动改掉一处', measure: '改动前后四周，这类咨询的占比' },
  value: { aim: '把改好的做法写成全组能用的指南', measure: '两名同事照着做，这类咨询的一次解决率不低于自己' },
};

/** The figures are starting points of ours for the talk with one's own lead, no norms of the trade. */
const GOALS: Readonly<Record<CareerPath, Readonly<Record<'middle' | 'long', Goal>>>> = {
  quality: {
    middle: { aim: '能独立质检，并写出每周的问题归类', measure: '每周抽检 50 段会话，与主管评分一致九成以上' },
    long: { aim: '负责一条业务线的服务质量标准', measure: '标准每季度更新一次，差错率逐季下降' },
  },
  training: {
    middle: { aim: '带两名新人从入职到独立上岗', measure: '新人首月满意度 92 % 以上，独立上岗不超过四周' },
    long: { aim: '负责新人课程和知识库', measure: '课程后测合格率 95 %，知识库条目每月核对一遍' },
  },
  operations: {
    middle: { aim: '主导一次页面、流程或话术的改动', measure: '改动前后四周，这类咨询的量下降两成' },
    long: { aim: '做用户或店铺运营，用一线数据定动作', measure: '负责的人群复购率或转化率，按季度看' },
  },
  lead: {
    middle: {
      aim: '当班次负责人，排班、分流、处理升级',
      measure: '带班三个月，班组平均首次响应 30 秒以内，升级当日有答复',
    },
    long: { aim: '带一个客服组，对组里的结果负责', measure: '组满意度、一次解决率、人员稳定，按季度看' },
  },
  expert: {
    middle: { aim: '接手升级投诉和难单', measure: '难单一次解决率 85 % 以上，重复来访率逐月下降' },
    long: { aim: '成为用户服务专家，参与定规则', measure: '每季度推动一条规则或流程改变，并有前后数字' },
  },
};

/** Aims for a path, short to long, each with its measure and a month; drafts for the candidate to change. */
export function draftCareer({ today, path, level, weak }: CareerFacts): readonly CareerAim[] {
  const aimOf = (term: CareerTerm, goal: Goal, months = MONTHS[term]): CareerAim => ({
    term,
    ...goal,
    due: monthAfter(today, months),
    isReached: false,
  });
  const goals = GOALS[path];
  return [
    ...weak
      .filter(({ percent }) => percent < GOOD_PERCENT)
      .slice(0, WEAK_AIMS)
      .map(({ name, percent }) =>
        aimOf(
          'short',
          { aim: `把「${name}」练上去`, measure: `这里的进步页上从 ${percent} % 到 ${GOOD_PERCENT} %` },
          PRACTICE_MONTHS,
        ),
      ),
    aimOf('short', NEXT_STEP[level]),
    aimOf('middle', goals.middle),
    aimOf('long', goals.long),
  ];
}

function monthAfter(today: Day, months: number): string {
  const [year = 1970, month = 1] = today.split('-').map(Number);
  const number = year * 12 + month - 1 + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
