import { readText } from '@mianmian/core/language/reading';
import type { Question } from '@mianmian/core/question-bank/question';
import { readableStretches } from '@mianmian/core/scoring/find-stretches';
import type { PhrasingModel } from '@mianmian/core/scoring/phrasings/phrasing-model';
import { preparePhrasingModel } from '@mianmian/core/scoring/phrasings/phrasing-model';
import type { LabelledAnswer } from '../labelled-answer.ts';
import { seededRandom } from '../seeded-random.ts';
import { asRubric } from './as-rubric.ts';
import type { Comparison } from './fit-comparing.ts';
import { type FittedReading, openMaskedReader, placingAlone } from './fit-reading.ts';

/** Answers to other questions beside each rubric: whatever they say, it is not said to this question. */
const FOREIGN_ANSWERS = 20;
const FOREIGN_WEIGHT = 0.5;
const SEED = 11;
/** Candidates for the best stretch: the likeliest by two plain features. */
const KEPT_STRETCHES = 6;
const CENTRE = 0;
const OVERLAP = 2;

/** Every facet of these questions beside every answer to them and some to others, read by rubric alone. */
export function compareAnswers(
  questions: readonly Question[],
  rows: readonly LabelledAnswer[],
  reading: FittedReading,
): readonly Comparison[] {
  const read = openMaskedReader(questions);
  const model: PhrasingModel = preparePhrasingModel(placingAlone(reading));
  const random = seededRandom(SEED);
  return questions.flatMap((question) => {
    const rubric = asRubric(question);
    const reader = model.readerOf(rubric);
    const own = rows.filter((row) => row.question === question.id);
    const others = rows.filter((row) => row.question !== question.id);
    const foreign = Array.from(
      { length: FOREIGN_ANSWERS },
      () => others[Math.floor(random() * others.length)] as LabelledAnswer,
    );
    return [...own, ...foreign].flatMap((row) => {
      const left = read(rubric, row.answer);
      const likenesses = reader.likenessesOf(
        left,
        readableStretches(left).map((stretch) => stretch.read),
      );
      const text = reader.textOf(left, readText(row.answer).stream.length);
      const isOwn = row.question === question.id;
      return [...likenesses].flatMap(([key, all]): Comparison[] => {
        const stretches = all.toSorted((a, b) => plain(b) - plain(a)).slice(0, KEPT_STRETCHES);
        if (stretches.length === 0) return [];
        return [
          { stretches, text, said: isOwn && (row.spans[key] ?? []).length > 0, weight: isOwn ? 1 : FOREIGN_WEIGHT },
        ];
      });
    });
  });
}

const plain = (features: readonly number[]): number => (features[CENTRE] ?? 0) + (features[OVERLAP] ?? 0);
