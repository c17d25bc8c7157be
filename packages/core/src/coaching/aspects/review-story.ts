import { GROUP_PATTERNS, OWN_PATTERNS } from '../patterns/own-action-patterns.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { ACTION_PATTERNS, RESULT_PATTERNS, SCENE_PATTERNS, TASK_PATTERNS } from '../patterns/story-patterns.ts';
import { findClauses, type Hit, type OwnClause } from '../read-own-words.ts';
import type { TechniqueAspect, TechniqueAspectId, TechniqueFinding, TechniqueKind } from '../technique-review.ts';

type StoryPart = {
  readonly id: Extract<TechniqueAspectId, 'situation' | 'task' | 'action' | 'result'>;
  readonly patterns: readonly Pattern[];
  /** Whether what was found is enough to follow the story. */
  readonly isThere: (hits: readonly Hit[]) => boolean;
  readonly keep: string;
  readonly mend: string;
};

/** One step is a beginning; a second shows an order. */
const FEWEST_STEPS = 2;

const PARTS: readonly StoryPart[] = [
  {
    id: 'situation',
    patterns: SCENE_PATTERNS,
    isThere: (hits) => hits.some(({ pattern }) => pattern.id !== 'trouble'),
    keep: '时间地点交代了，听的人一下就进到事情里。',
    mend: '开头补一句什么时候、在哪、遇到谁：「去年六月，我在一家童鞋店做售后，一位妈妈说鞋底掉了」。',
  },
  {
    id: 'task',
    patterns: TASK_PATTERNS,
    isThere: (hits) => hits.length > 0,
    keep: '说出了你要做到什么，后面的做法才有分量。',
    mend: '补一句你要做到什么、难在哪：「这单归我接，得赶在四点前让孩子有鞋穿」。',
  },
  {
    id: 'action',
    patterns: ACTION_PATTERNS,
    isThere: (hits) => hits.length >= FEWEST_STEPS,
    keep: '做法有先有后，听得出是你亲手办的。',
    mend: '按先后写出自己做的两三步：「我先听她说完，接着查订单，再给三家门店打电话」。',
  },
  {
    id: 'result',
    patterns: RESULT_PATTERNS,
    isThere: (hits) => hits.length > 0,
    keep: '有结局，故事收住了；能带上数字更好。',
    mend: '用一句话收尾，说人怎么反应、数字怎么变：「三点十分鞋送到，她当晚撤了投诉」。',
  },
];

export const findingOf = (kind: TechniqueKind, { span }: Hit): TechniqueFinding => ({ kind, span });

/** STAR: each part found with its words or named missing. */
export function reviewStory(clauses: readonly OwnClause[]): readonly TechniqueAspect[] {
  const told = clauses.filter(({ voice }) => voice === 'telling');
  return PARTS.map(({ id, patterns, isThere, keep, mend }) => {
    const hits = findClauses(told, patterns);
    const good = isThere(hits);
    return {
      id,
      state: good ? 'good' : 'mend',
      advice: good ? keep : mend,
      findings: hits.map((hit) => findingOf(id, hit)),
    };
  });
}

/** 我 against 我们: whose deeds the story tells. Nothing when it tells none. */
export function reviewOwnAction(clauses: readonly OwnClause[]): readonly TechniqueAspect[] {
  const told = clauses.filter(({ voice }) => voice === 'telling');
  const own = findClauses(told, OWN_PATTERNS);
  const group = findClauses(told, GROUP_PATTERNS);
  if (own.length + group.length === 0) return [];
  const good = own.length > group.length;
  const findings = [...own.map((hit) => findingOf('own', hit)), ...group.map((hit) => findingOf('group', hit))].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const count = `「我」做的 ${own.length} 处，「我们」或别人做的 ${group.length} 处`;
  const advice = good
    ? `${count}，看得出你出了什么力。`
    : `${count}：把「我们一起想办法」拆开，说「我提议……，我去找……」。`;
  return [{ id: 'own-action', state: good ? 'good' : 'mend', advice, findings }];
}
