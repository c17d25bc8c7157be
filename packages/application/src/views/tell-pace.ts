import { MINUTE_MS } from '@mianmian/core/shared/instant';
import type { InterviewTurn } from '../ports/interview-store.ts';

export type SpokenPace = { readonly spokenMs: number; readonly charactersPerMinute: number };

/** What is heard: characters, letters and digits, no punctuation. */
const HEARD = /[\p{L}\p{Nd}]/gu;

/** How fast the spoken ones of these turns were; null where nothing was spoken. */
export function tellPace(turns: readonly Pick<InterviewTurn, 'by' | 'text' | 'spokenMs'>[]): SpokenPace | null {
  const spoken = turns.filter(({ by }) => by === 'spoken');
  const spokenMs = spoken.reduce((sum, turn) => sum + (turn.spokenMs ?? 0), 0);
  if (spokenMs === 0) return null;
  const characters = spoken.reduce(
    (sum, turn) => sum + (turn.spokenMs === null || turn.spokenMs === 0 ? 0 : (turn.text.match(HEARD) ?? []).length),
    0,
  );
  return { spokenMs, charactersPerMinute: Math.round((characters * MINUTE_MS) / spokenMs) };
}
