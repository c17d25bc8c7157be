import { FORBIDDEN_ACTS } from '@mianmian/core/language/acts/act-id';
import type { LabelledTurn } from './labelled-turn.ts';

export type Count = { readonly hit: number; readonly extra: number; readonly missed: number };

export type ActFigures = {
  readonly turns: number;
  readonly all: Count;
  /** Of turns marked hard. */
  readonly hard: Count;
  readonly byAct: ReadonlyMap<string, Count>;
  /** Turns without any forbidden act, agreed or disputed, and how many of them were given one. */
  readonly harmless: number;
  readonly falseAlarms: number;
};

const NOTHING: Count = { hit: 0, extra: 0, missed: 0 };

const plus = (a: Count, b: Count): Count => ({
  hit: a.hit + b.hit,
  extra: a.extra + b.extra,
  missed: a.missed + b.missed,
});

export const precisionOf = ({ hit, extra }: Count): number => (hit === 0 ? 0 : hit / (hit + extra));
export const recallOf = ({ hit, missed }: Count): number => (hit === 0 ? 0 : hit / (hit + missed));
export const f1Of = ({ hit, extra, missed }: Count): number => (hit === 0 ? 0 : (2 * hit) / (2 * hit + extra + missed));

/** Compares recognised acts with the labels, turn by turn. Disputed acts count neither for nor against. */
export function measureActs(turns: readonly LabelledTurn[], given: readonly (readonly string[])[]): ActFigures {
  let all = NOTHING;
  let hard = NOTHING;
  const byAct = new Map<string, Count>();
  let harmless = 0;
  let falseAlarms = 0;
  turns.forEach((turn, index) => {
    const acts = new Set(given[index]);
    for (const act of new Set([...acts, ...turn.acts])) {
      const isTrue = turn.acts.includes(act);
      if (!isTrue && turn.disputed.includes(act)) continue;
      const one = !isTrue
        ? { ...NOTHING, extra: 1 }
        : acts.has(act)
          ? { ...NOTHING, hit: 1 }
          : { ...NOTHING, missed: 1 };
      all = plus(all, one);
      if (turn.hard) hard = plus(hard, one);
      byAct.set(act, plus(byAct.get(act) ?? NOTHING, one));
    }
    if (FORBIDDEN_ACTS.some((act) => turn.acts.includes(act) || turn.disputed.includes(act))) return;
    harmless += 1;
    if (FORBIDDEN_ACTS.some((act) => acts.has(act))) falseAlarms += 1;
  });
  return { turns: turns.length, all, hard, byAct, harmless, falseAlarms };
}
