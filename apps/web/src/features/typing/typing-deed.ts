import { checkReply } from '@mianmian/core/coaching/typing/check-reply';
import { measureTyping } from '@mianmian/core/coaching/typing/measure-typing';
import { committedText, type TypingState } from '@mianmian/core/coaching/typing/typing-state';
import type { TypingText } from '@mianmian/core/coaching/typing/typing-text';
import type { ExerciseDeed } from '../../shared/workbook/record-exercise.ts';

/** Fewer characters make no speed. */
const SHORTEST = 10;
/** The contract's bound; a single commit right at the first key would be beyond every bound. */
const FASTEST_PER_MINUTE = 2_000;

/** Why a run is not written down: hardly anything was typed, or not all of it was. */
export type NoDeed = 'short' | 'foreign';

/** Of a reply in own words the accuracy is the share of the needed points that were said. */
export function typingDeed(state: TypingState, text: TypingText): ExerciseDeed | NoDeed {
  const isOwnWords = text.mode === 'question';
  const figures = measureTyping(state, isOwnWords ? null : text.text);
  if (figures.hasForeignText) return 'foreign';
  if (figures.typed < SHORTEST || figures.durationMs === 0) return 'short';
  const points = checkReply(committedText(state), text);
  const said = points.filter(({ word }) => word !== null).length;
  return {
    kind: 'typing-run',
    mode: text.mode,
    textId: text.id,
    right: figures.right,
    typed: figures.typed,
    durationMs: figures.durationMs,
    charactersPerMinute: Math.min(FASTEST_PER_MINUTE, tenth(figures.charactersPerMinute)),
    accuracyPercent: isOwnWords ? tenth((100 * said) / Math.max(1, points.length)) : tenth(figures.accuracyPercent),
    entry: figures.entry,
    corrections: figures.corrections,
  };
}

/** Down to a tenth, so that 99.96 % is never shown as all. */
const tenth = (figure: number): number => Math.floor(figure * 10) / 10;
