import type { TypingState } from '@mianmian/core/coaching/typing/typing-state';
import type { TypingText } from '@mianmian/core/coaching/typing/typing-text';
import { recordExercise } from '../../shared/workbook/record-exercise.ts';
import { type NoDeed, typingDeed } from './typing-deed.ts';

export type Keeping = 'kept' | NoDeed;

/** Writes a run down, if it is one. */
export function keepRun(state: TypingState, text: TypingText): Keeping {
  const deed = typingDeed(state, text);
  if (typeof deed === 'string') return deed;
  void recordExercise(deed);
  return 'kept';
}
