import { type AlignedStep, alignText } from './align-text.ts';
import { wasTyped } from './read-trace.ts';
import { isSpace, type TypingState } from './typing-state.ts';

export type TypingEntry = 'composed' | 'direct' | 'mixed';

/**
 * Figures of one run. Every code point but white space is one 字, a Latin letter, a figure or a mark, too: so counts the
 * copying test for court clerks (湖南省法院系统书记员职业技能测试 2014: 「标点符号计算在字符范围之内」), and so can anybody count.
 */
export type TypingFigures = {
  /** Typed by hand and still there. */
  readonly typed: number;
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly extra: number;
  readonly unreached: number;
  /** Pasted or filled in, and still there: on neither side of any figure. */
  readonly pasted: number;
  /** From the first key to the last change of the text; pauses count. */
  readonly durationMs: number;
  /** Net: the right ones a minute. */
  readonly charactersPerMinute: number;
  /** Everything that was typed and stands, a minute. */
  readonly grossCharactersPerMinute: number;
  /** Right ones among right, wrong, extra and missing ones; 100 before there is any. */
  readonly accuracyPercent: number;
  readonly corrections: number;
  /** How characters came in, those taken back again included. */
  readonly composed: number;
  readonly direct: number;
  readonly entry: TypingEntry;
  /** Something was pasted or filled in, even if taken back: no speed to compare with anybody's. */
  readonly hasForeignText: boolean;
  /** Empty for a reply in own words. */
  readonly steps: readonly AlignedStep[];
};

/** Measures against `target`, or, without one, a reply in own words, in which every character is right. */
export function measureTyping(state: TypingState, target: string | null): TypingFigures {
  const typed = state.committed.filter(wasTyped).length;
  const pasted = state.committed.filter(({ character }) => !isSpace(character)).length - typed;
  const steps =
    target === null
      ? []
      : alignText(
          Array.from(target),
          state.committed.map(({ character }) => character),
        );
  const count = (kind: AlignedStep['kind']): number =>
    steps.filter((step) => step.kind === kind && isByHand(state, step)).length;
  const right = target === null ? typed : count('right');
  const mistakes = count('wrong') + count('missing') + count('extra');
  const durationMs = (state.changedAtMs ?? 0) - (state.startedAtMs ?? 0);
  const perMinute = (characters: number): number => (durationMs <= 0 ? 0 : (characters * 60_000) / durationMs);
  const { composed, direct } = state.came;
  return {
    typed,
    right,
    wrong: count('wrong'),
    missing: count('missing'),
    extra: count('extra'),
    unreached: count('unreached'),
    pasted,
    durationMs: Math.max(0, durationMs),
    charactersPerMinute: perMinute(right),
    grossCharactersPerMinute: perMinute(typed),
    accuracyPercent: right + mistakes === 0 ? 100 : (100 * right) / (right + mistakes),
    corrections: state.corrections,
    composed,
    direct,
    entry: composed === 0 ? 'direct' : direct === 0 ? 'composed' : 'mixed',
    hasForeignText: state.came.pasted + state.came.filled > 0,
    steps,
  };
}

function isByHand(state: TypingState, step: AlignedStep): boolean {
  if (!('typedAt' in step)) return true;
  const character = state.committed[step.typedAt];
  return character !== undefined && wasTyped(character);
}
