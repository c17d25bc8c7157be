import type { InterviewLine, InterviewView } from '@mianmian/contract/interview';

type SaidTurn = Omit<InterviewView['turns'][number], 'spentMs' | 'spokenMs'>;

export type TalkEntry =
  | ({ readonly who: 'interviewer'; readonly key: string } & InterviewLine)
  | {
      readonly who: 'you';
      readonly key: string;
      readonly turn: SaidTurn;
      readonly isSent: boolean;
      /** The interviewer closed after it: declined there, it says that nothing is left to ask. */
      readonly isLast: boolean;
    };

type Talk = Pick<InterviewView, 'lines' | 'turns'>;

/**
 * The conversation in order.
 * @param pressed turns at which a silence was broken; a line for a silence that never came was not said
 * @param pending the turn on its way
 */
export function listTalk(
  { lines, turns }: Talk,
  pressed: readonly number[],
  pending: SaidTurn | null,
): readonly TalkEntry[] {
  const entries: TalkEntry[] = [];
  for (let after = 0; after <= turns.length; after += 1) {
    for (const [index, line] of lines.entries()) {
      if (line.after !== after || (line.afterMs > 0 && !pressed.includes(after + 1))) continue;
      entries.push({ who: 'interviewer', key: `line ${index}`, ...line });
    }
    const turn = turns[after];
    if (turn === undefined) continue;
    const isLast = lines.some((line) => line.after === turn.turn && line.kind === 'close');
    entries.push({ who: 'you', key: `turn ${turn.turn}`, turn, isSent: true, isLast });
  }
  if (pending !== null && pending.turn > turns.length)
    entries.push({ who: 'you', key: `turn ${pending.turn}`, turn: pending, isSent: false, isLast: false });
  return entries;
}
