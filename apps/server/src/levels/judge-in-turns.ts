import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LevelContent } from '@mianmian/application/ports/preparation-content';
import type { AnswerReader, AnswerReading } from '@mianmian/core/coaching/levels/create-answer-reader';
import { judgeLevel } from '@mianmian/core/coaching/levels/judge-level';
import type { Range } from '@mianmian/core/language/reading';
import type { Span } from '@mianmian/core/question-bank/evaluation';

/** A reading takes some hundreds of bytes. */
const READINGS_KEPT = 20_000;

/** A reading without the words it was made of: what was erased is not kept here. */
type Kept = Omit<AnswerReading, 'words'> & { readonly words: Readonly<Record<keyof AnswerReading['words'], Cut>> };
type Cut = Pick<Span, 'start' | 'end'> | null;

/**
 * Judges levels as `judgeLevel` does. Reading an answer takes milliseconds and every visit reads them all: each is read
 * once, with a turn for whoever else waits after it, and kept while there is room.
 */
export function judgeInTurns(readAnswer: AnswerReader, readingsKept = READINGS_KEPT): LevelContent['judge'] {
  const kept = new Map<string, Kept>();
  const use = (name: string, reading: Kept): Kept => {
    kept.delete(name);
    kept.set(name, reading);
    const [oldest] = kept.keys();
    if (kept.size > readingsKept && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
  return async (history) => {
    const readings = new Map<string, Kept>();
    for (const { questionId, text, ignored } of history.answers) {
      const name = nameOf(questionId, text, ignored);
      const known = kept.get(name);
      readings.set(name, use(name, known ?? withoutText(readAnswer(questionId, text, ignored))));
      if (known === undefined) await nextTurn();
    }
    return judgeLevel(history, (questionId, text, ignored) => {
      const reading = readings.get(nameOf(questionId, text, ignored));
      return reading === undefined ? readAnswer(questionId, text, ignored) : withText(reading, text);
    });
  };
}

const nameOf = (questionId: string, text: string, ignored: readonly Range[]): string =>
  createHash('sha256')
    .update(JSON.stringify([questionId, ignored, text]))
    .digest('base64');

const cutOf = (span: Span | null): Cut => (span === null ? null : { start: span.start, end: span.end });
const spanOf = (cut: Cut, text: string): Span | null =>
  cut === null ? null : { ...cut, text: text.slice(cut.start, cut.end) };

const withoutText = ({ words: { basic, proactive, solving, value }, ...reading }: AnswerReading): Kept => ({
  ...reading,
  words: { basic: cutOf(basic), proactive: cutOf(proactive), solving: cutOf(solving), value: cutOf(value) },
});

const withText = ({ words: { basic, proactive, solving, value }, ...reading }: Kept, text: string): AnswerReading => ({
  ...reading,
  words: {
    basic: spanOf(basic, text),
    proactive: spanOf(proactive, text),
    solving: spanOf(solving, text),
    value: spanOf(value, text),
  },
});
