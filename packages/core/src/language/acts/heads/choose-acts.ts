import { type ActId, FORBIDDEN_ACTS } from '../act-id.ts';
import type { ReadTurn } from '../cues/read-turn.ts';
import type { ActModel } from './act-model.ts';
import type { TurnScores } from './score-turn.ts';

/** How much surer a head must be where no rule saw the act, and where rules saw its words only denied. */
const UNSEEN_HARM = 0.5;
const DENIED = 2;

/** The acts a turn does: those whose head is sure enough. A rule can hold an act back, never add one. */
export function chooseActs(turn: ReadTurn, { scores }: TurnScores, model: ActModel): readonly ActId[] {
  return model.acts.filter((act, index) => {
    const seen = turn.clauses.some(({ sure }) => sure.includes(act));
    const denied = !seen && turn.clauses.some((clause) => clause.denied.includes(act));
    const harm = !seen && FORBIDDEN_ACTS.includes(act);
    const needed = (model.thresholds[index] ?? 0) + (harm ? UNSEEN_HARM : 0) + (denied ? DENIED : 0);
    return (scores[index] ?? 0) > needed;
  });
}
