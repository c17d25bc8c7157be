import type { ActId } from './act-id.ts';
import type { ReadTurn } from './cues/read-turn.ts';
import type { TurnScores } from './heads/score-turn.ts';
import type { Unit } from './heads/turn-features.ts';
import { readSlots } from './slots/read-slots.ts';

/** A clause that scores at most so much below the pair it stands in does the act without its neighbour. */
const NEARLY = 1;

/**
 * Where a turn does an act, in order: every clause a rule is sure of, and every clause with values of its own that is
 * enough for the head; without these what speaks most for it, as narrow as may be. `index`: the act's in the scores.
 */
export function placesOf(
  turn: ReadTurn,
  scored: TurnScores,
  act: ActId,
  index: number,
  threshold: number,
): readonly Unit[] {
  const { units, unitScores, best } = scored;
  const scoreOf = (at: number): number => unitScores[at]?.[index] ?? Number.NEGATIVE_INFINITY;
  const places = turn.clauses.flatMap(({ sure, denied, mistakable, text }, at) => {
    const tellsValues = () => Object.keys(readSlots(text)).length > 0;
    const isEnough = scoreOf(at) > threshold && !denied.includes(act) && !mistakable.includes(act) && tellsValues();
    return sure.includes(act) || isEnough ? [{ first: at, last: at }] : [];
  });
  if (places.length > 0) return places;
  const strongest = best[index] ?? 0;
  const { first, last } = units[strongest] ?? { first: 0, last: 0 };
  const stronger = scoreOf(last) > scoreOf(first) ? last : first;
  // 「要是不想等，可以退」: the condition binds what follows it.
  if (turn.clauses[first]?.cues.includes('if') === true) return [{ first, last }];
  return [scoreOf(stronger) >= scoreOf(strongest) - NEARLY ? { first: stronger, last: stronger } : { first, last }];
}
