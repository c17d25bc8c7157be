import { type ActId, FORBIDDEN_ACTS } from '../act-id.ts';
import type { ReadTurn } from '../cues/read-turn.ts';
import type { ActModel } from './act-model.ts';
import type { TurnScores } from './score-turn.ts';

/** How much surer a head must be where no rule saw the act, where rules saw its words mean something else, or denied. */
const UNSEEN_HARM = 2;
const MISTAKABLE = 2;
const DENIED = 3;
/** No head is that sure. */
const RULED_OUT = Number.POSITIVE_INFINITY;

/** What harms or tells of an order is an answer too only where the head is surer of it. */
const ANSWER_BESIDE = 1.5;
const BESIDE_ANSWER: ReadonlySet<ActId> = new Set<ActId>([...FORBIDDEN_ACTS, 'inform_status']);

/** The acts a turn does: those whose head is sure enough. A rule can hold an act back; two of grammar add one. */
export function chooseActs(turn: ReadTurn, { scores }: TurnScores, model: ActModel): readonly ActId[] {
  const marginOf = (act: ActId): number => {
    const index = model.acts.indexOf(act);
    return (scores[index] ?? 0) - (model.thresholds[index] ?? 0) - doubtOf(turn, act);
  };
  const done = model.acts.filter((act) => marginOf(act) > 0 || isPlain(turn, act));
  return done.some((act) => BESIDE_ANSWER.has(act))
    ? done.filter((act) => act !== 'answer' || marginOf(act) > ANSWER_BESIDE)
    : done;
}

const OFFERS: ReadonlySet<ActId> = new Set<ActId>(['offer_refund', 'offer_exchange', 'offer_compensation']);

/** What grammar alone tells: the way leads to the agent himself; what would be offered is ruled out. */
const isPlain = ({ clauses, invites }: ReadTurn, act: ActId): boolean =>
  (act === 'off_platform' && invites) ||
  (act === 'refuse' && clauses.some(({ takenBack }) => takenBack.some((offered) => OFFERS.has(offered))));

/** How much surer than its threshold the head must be, by what the rules saw. */
function doubtOf({ clauses }: ReadTurn, act: ActId): number {
  if (clauses.some(({ sure, takenBack }) => sure.includes(act) && !takenBack.includes(act))) return 0;
  if (clauses.some(({ takenBack }) => takenBack.includes(act))) return RULED_OUT;
  const isDenied = clauses.some(({ denied }) => denied.includes(act));
  const isMistakable = clauses.some(({ mistakable }) => mistakable.includes(act));
  return (FORBIDDEN_ACTS.includes(act) ? UNSEEN_HARM : 0) + (isDenied ? DENIED : isMistakable ? MISTAKABLE : 0);
}
