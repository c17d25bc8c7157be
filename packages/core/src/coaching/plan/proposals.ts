import { spokenDay } from '../letters/spoken-day.ts';
import { dayNumberOf, daysBetween } from './day.ts';
import { ENOUGH_STORIES, type Outlook, weakSpotFor } from './outlook.ts';
import type { Day, PlanTask } from './plan.ts';
import type { PlanApplication } from './plan-facts.ts';

/** A task that could be done on a day: `minutes` if there is room, no less than `least`. */
export type Proposal = Omit<PlanTask, 'id' | 'isDone'> & { readonly least: number };

/** An application with its interview on that day or later. */
export type Ahead = PlanApplication & { readonly interview: NonNullable<PlanApplication['interview']> };

/** What one proposes for: the day, and how things will stand on it. */
export type Scene = { readonly day: Day; readonly outlook: Outlook };

/**
 * Our own goals for typing, from which on it needs no place in the plan: text chat is told at about one character a
 * second. They are no norm of the trade; the typing page shows what is known of that.
 */
const TYPING_GOAL = { charactersPerMinute: 60, accuracyPercent: 95 } as const;
/** A short paper has 25 minutes (content/papers). */
const PAPER_MINUTES = 25;
/** A check of the devices holds for that long. */
const CHECK_HOLDS_DAYS = 2;

export function research({
  applicationId,
  company,
  interview,
  research: { filled, parts },
}: PlanApplication): readonly Proposal[] {
  if (filled >= parts) return [];
  const reason = `${company || '这家公司'}的公司研究写好了 ${filled} / ${parts} 项${interview === null ? '' : `，${spokenDay(interview.day)}面试`}。`;
  return [{ kind: 'research', minutes: 20, least: 10, reason, applicationId }];
}

export function jobMatch({ applicationId, company, hasJobText }: PlanApplication): readonly Proposal[] {
  if (hasJobText) return [];
  const reason = `${company || '这家公司'}的岗位描述还没有贴上来，现在对上的要求是 0 条。`;
  return [{ kind: 'job-match', minutes: 10, least: 5, reason, applicationId }];
}

export function story({ outlook: { missingThemes, stories } }: Scene): readonly Proposal[] {
  const [theme] = missingThemes;
  if (theme === undefined && stories >= ENOUGH_STORIES) return [];
  const reason =
    theme === undefined
      ? `故事库里有 ${stories} 个故事，备到 ${ENOUGH_STORIES} 个心里更稳。`
      : `四类常问的故事还缺 ${missingThemes.length} 类，故事库里有 ${stories} 个。`;
  return [{ kind: 'story', minutes: 20, least: 10, reason, ...(theme === undefined ? {} : { theme }) }];
}

export function rehearsal({ outlook: { stories } }: Scene): readonly Proposal[] {
  if (stories === 0) return [];
  return [{ kind: 'rehearsal', minutes: 10, least: 5, reason: `故事库里有 ${stories} 个故事，挑一个看着钟讲一遍。` }];
}

/** Every interview begins with it; one version told and heard is what the plan sees to. */
export function introduction({ outlook: { introductions } }: Scene): readonly Proposal[] {
  if (introductions > 0) return [];
  return [{ kind: 'introduction', minutes: 10, least: 10, reason: '面试多半从自我介绍开始，讲过的有 0 版。' }];
}

export function cards({ outlook: { cards: stock, isToday } }: Scene): readonly Proposal[] {
  const { due, fresh } = stock;
  if (isToday && due === 0) return [];
  const unseen = `，没学过的还有 ${fresh} 张`;
  const reason = isToday ? `今天有 ${due} 张题卡到期${unseen}。` : `学过的会陆续到期${unseen}。`;
  return [{ kind: 'cards', minutes: isToday ? Math.min(20, Math.max(5, Math.ceil(due / 2))) : 10, least: 5, reason }];
}

export function drills({ outlook: { drills: stock } }: Scene): readonly Proposal[] {
  const { returning, fresh } = stock;
  if (returning + fresh === 0) return [];
  const reason = returning > 0 ? `做错过的题有 ${returning} 道该再做一遍。` : `规则与品类还有 ${fresh} 道没做过。`;
  return [{ kind: 'drills', minutes: 10, least: 5, reason }];
}

export function typing({ outlook: { typing: last } }: Scene): readonly Proposal[] {
  if (last === null) return [{ kind: 'typing', minutes: 5, least: 5, reason: '照着文字打过 0 篇，先看看现在有多快。' }];
  const { charactersPerMinute, accuracyPercent } = last;
  if (charactersPerMinute >= TYPING_GOAL.charactersPerMinute && accuracyPercent >= TYPING_GOAL.accuracyPercent)
    return [];
  const reason = `上次每分钟 ${Math.round(charactersPerMinute)} 字、准确率 ${Math.round(accuracyPercent)} %，练到 ${TYPING_GOAL.charactersPerMinute} 字、${TYPING_GOAL.accuracyPercent} % 就够用。`;
  return [{ kind: 'typing', minutes: 10, least: 5, reason }];
}

/** One question on a weak spot; while none is known, one not practised yet. `nth`: the day's first or second. */
export function practice({ day, outlook }: Scene, nth: 0 | 1 = 0): readonly Proposal[] {
  const number = dayNumberOf(day);
  const spot = weakSpotFor(outlook, number, nth);
  if (nth === 1 && spot === null) return [];
  const fitting = outlook.questions.filter(
    ({ competencies }) => spot === null || competencies.includes(spot.competency),
  );
  const question = fitting.find(({ isPractised }) => !isPractised) ?? fitting[number % Math.max(1, fitting.length)];
  const practised = outlook.questions.filter(({ isPractised }) => isPractised).length;
  const reason =
    spot === null
      ? `练过 ${practised} / ${outlook.questions.length} 题，每天一题，手感不断。`
      : `这一项目前 ${spot.percent} %，是${spot.rank === 0 ? '最弱的一项' : `第 ${spot.rank + 1} 弱的一项`}。`;
  return [
    {
      kind: 'practice',
      minutes: 15,
      least: 10,
      reason,
      ...(spot === null ? {} : { competency: spot.competency }),
      ...(question === undefined ? {} : { questionId: question.questionId }),
    },
  ];
}

export function desk({ outlook }: Scene): readonly Proposal[] {
  const [weakest] = outlook.weakSpots;
  const reason =
    weakest === undefined
      ? `工作台接待过 ${outlook.desks} 场，对着会变脸的顾客练一场。`
      : `工作台接待过 ${outlook.desks} 场；最弱的一项目前 ${weakest.percent} %，在对话里也要用得上。`;
  const aim = weakest === undefined ? {} : { competency: weakest.competency };
  return [{ kind: 'desk', minutes: 15, least: 15, reason, ...aim }];
}

export const paper = ({ outlook: { papers } }: Scene): readonly Proposal[] => [
  {
    kind: 'paper',
    minutes: PAPER_MINUTES,
    least: PAPER_MINUTES,
    reason:
      papers === 0
        ? '做完的试卷有 0 份，先做一份短卷，看看弱在哪里。'
        : `做完的试卷有 ${papers} 份，再做一份，看看变化。`,
  },
];

/** A short mock interview with a look at its report. */
export const mockInterview = ({ outlook: { interviews } }: Scene): readonly Proposal[] => [
  {
    kind: 'interview',
    minutes: 20,
    least: 20,
    reason:
      interviews === 0
        ? '模拟面试面过 0 场，正式面试之前先面一场，看看会被追问什么。'
        : `模拟面试面过 ${interviews} 场，再面一场，看看追问还卡不卡。`,
  },
];

export function deviceCheck(
  { day, outlook: { checkedOn } }: Scene,
  interview: Ahead['interview'],
): readonly Proposal[] {
  if (interview.form === 'on-site') return [];
  const isFresh = checkedOn !== null && daysBetween(checkedOn, day) < CHECK_HOLDS_DAYS;
  if (isFresh) return [];
  const past = checkedOn === null ? '设备还没有检查过' : `上次检查设备是${spokenDay(checkedOn)}`;
  return [
    {
      kind: 'device-check',
      minutes: 5,
      least: 5,
      reason: `${spokenDay(interview.day)} ${interview.time} 面试，${past}。`,
    },
  ];
}

/** On the day one sets out; and where the way is not known yet, to look it up. */
export function travel({ day }: Scene, { applicationId, interview }: Ahead): readonly Proposal[] {
  if (interview.form !== 'on-site') return [];
  const { departure, travelMinutes } = interview;
  if (departure === null) {
    const isSoon = daysBetween(day, interview.day) <= CHECK_HOLDS_DAYS;
    const reason = `${spokenDay(interview.day)} ${interview.time} 现场面试，路上要几分钟还没有填。`;
    return isSoon ? [{ kind: 'travel', minutes: 5, least: 5, reason, applicationId }] : [];
  }
  if (departure.day !== day) return [];
  const reason = `${interview.time} 面试，路上 ${travelMinutes ?? 0} 分钟，最晚 ${departure.time} 出发。`;
  return [{ kind: 'travel', minutes: 0, least: 0, reason, applicationId }];
}

export const rest = (interview: Ahead['interview']): readonly Proposal[] => [
  { kind: 'rest', minutes: 0, least: 0, reason: `明天 ${interview.time} 面试，准备到这里就够了，今晚早点睡。` },
];
