import type { LevelJudgement } from './judge-level.ts';
import { LEVEL_NAMES, LEVELS, rankOf, type ShownLevel } from './level.ts';

/** Kinds of deeds of a level, by the hints that show them. */
const KINDS: Readonly<Record<ShownLevel, readonly (readonly [readonly string[], string])[]>> = {
  basic: [
    [['rule', 'order'], '照规则或流程答对一件事：查什么、按哪条、怎么办'],
    [['handover'], '不归自己的，登记清楚再转给谁'],
  ],
  proactive: [
    [['timeBack'], '自己定一个钟点，到点不等人问就回来说'],
    [['askNeed'], '先问清哪天要用、拿来做什么'],
    [['warns'], '事先提醒顾客下一步会卡在哪里'],
  ],
  solving: [
    [['cause'], '原因不明时，自己怎么查到这一单的根子'],
    [['otherWay'], '规则不许或一条路不通时，在规则里另找的办法'],
    [['moves'], '推动别的部门或别人，一直到有结果'],
  ],
  value: [
    [['share', 'tallies'], '从许多单里找到的规律，带着数（多少单里有多少）'],
    [['artefact', 'teaches'], '为后面的人改了什么：哪个页面、流程、话术，或者教会了谁'],
    [['effect'], '改了以后从多少变到多少'],
  ],
};
const PIECES_NEEDED = 2;

/** The level after this one; null at the top. */
export function nextLevelOf({ level }: Pick<LevelJudgement, 'level'>): ShownLevel | null {
  const next = LEVELS[rankOf(level) + 1];
  return next === undefined || next === 'none' ? null : next;
}

/** In Chinese, what the next level needs that is not seen yet; never empty. */
export function sayLacks(judgement: LevelJudgement, next: ShownLevel): readonly string[] {
  const { heldBy, pieces, cues, gaps } = judgement;
  if (heldBy !== null) {
    const failed = heldBy.failed[0] ?? '有一关';
    return [`最近一次工作台演练没过关（${failed}）：再做一次并过关，已经看到的更高一层才算数`, ...gaps];
  }
  const seen = pieces.filter(({ level }) => rankOf(level) >= rankOf(next)).length;
  const kinds = KINDS[next].filter(([hints]) => seen === 0 || !hints.some((hint) => cues.has(hint)));
  return [countOf(next, seen), ...kinds.map(([, words]) => `还没看到：${words}`), ...gaps];
}

function countOf(next: ShownLevel, seen: number): string {
  const name = LEVEL_NAMES[next];
  if (next === 'basic') return `「${name}」要两个作答里各有一处，或完成一次工作台演练，现在看到 ${seen} 处`;
  if (next === 'value') {
    const told = seen === 0 ? '现在还没有' : `现在看到 ${seen} 处，还不够`;
    return `「${name}」要一件带数字、有结果的真事，别处再有一件「问题解决」以上的，打算不算；${told}`;
  }
  return `「${name}」要两处互不相干的，或一件起因、做法、结果都有的真事，现在看到 ${Math.min(seen, PIECES_NEEDED)} 处`;
}
