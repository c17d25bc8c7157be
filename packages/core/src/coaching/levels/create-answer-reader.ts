import type { Range } from '../../language/reading.ts';
import type { Span } from '../../question-bank/evaluation.ts';
import { createClauseLabeller } from '../stories/label-clauses.ts';
import type { StoryWeights } from '../stories/story-weights.ts';
import { answerSigns } from './answer-signs.ts';
import { deedSigns } from './deed-signs.ts';
import type { ShownLevel } from './level.ts';
import { LEVEL_STEPS, type LevelWeights } from './level-weights.ts';
import { createKindReader } from './read-kinds.ts';
import { chanceOf, weighSigns, weightsByName } from './signs.ts';
import { type ToldDeed, tellDeeds } from './told-deeds.ts';

/** What an answer shows. Chances are 0–1, in thousandths; those of levels never rise. */
export type AnswerReading = {
  /** That it holds a piece of at least each level, in the order of `LEVEL_STEPS`. */
  readonly chances: readonly number[];
  /** That it tells a full real case. */
  readonly caseChance: number;
  /** The exact words that carry each level best; none where nothing of the teller's own is told. */
  readonly words: Readonly<Record<ShownLevel, Span | null>>;
  /** What the teller's own clauses hint at. */
  readonly cues: ReadonlySet<string>;
};

/** Pure; `ignored`: ranges of the answer that must earn nothing, whatever they say. */
export type AnswerReader = (questionId: string, text: string, ignored: readonly Range[]) => AnswerReading;

/** More is not read: longer than any single answer; what was said to one question of an interview may be longer. */
const LONGEST = 6_000;
/** Clauses this close to the best one in log odds belong to the same words. */
const BESIDE = 1.2;

export function createAnswerReader(weights: LevelWeights, stories: StoryWeights): AnswerReader {
  const partsOf = createClauseLabeller(stories);
  const kindsOf = createKindReader(weights);
  const clauseWeights = LEVEL_STEPS.map((step) => weightsByName(weights.clause[step]));
  const answerWeights = LEVEL_STEPS.map((step) => weightsByName(weights.answer[step]));
  const caseWeights = weightsByName(weights.fullCase);
  return (questionId, text, ignored) => {
    const deeds = tellDeeds(text.slice(0, LONGEST), ignored, kindsOf, partsOf);
    const signs = deedSigns(deeds);
    const odds = clauseWeights.map((each) => signs.map((one) => weighSigns(one, each)));
    const whole = answerSigns(questionId, deeds, weights.kinds, odds);
    const isTold = deeds.some(({ isOwn }) => isOwn);
    let last = 1;
    const chances = answerWeights.map((each) => {
      last = isTold ? Math.min(last, chanceOf(weighSigns(whole, each))) : 0;
      return last;
    });
    const best = LEVEL_STEPS.map((_, step) => bestWords(text, deeds, odds[step] ?? []));
    return {
      chances,
      caseChance: isTold ? chanceOf(weighSigns(whole, caseWeights)) : 0,
      words: {
        basic: best[0] ?? null,
        proactive: best[1] ?? null,
        solving: best[2] ?? null,
        value: best[3] ?? null,
      },
      cues: new Set(deeds.flatMap(({ cues, isOwn }) => (isOwn ? [...cues] : []))),
    };
  };
}

/** The clause that carries the most, with those beside it that carry nearly as much. */
function bestWords(text: string, deeds: readonly ToldDeed[], odds: readonly number[]): Span | null {
  const own = deeds.flatMap((deed, index) => (deed.isOwn && deed.text !== '' ? [index] : []));
  if (own.length === 0) return null;
  const oddsAt = (index: number): number => odds[index] ?? 0;
  const peak = own.reduce((best, index) => (oddsAt(index) > oddsAt(best) ? index : best), own[0] ?? 0);
  const goesOn = (index: number): boolean => own.includes(index) && oddsAt(index) > oddsAt(peak) - BESIDE;
  let [from, to] = [peak, peak];
  while (goesOn(from - 1)) from -= 1;
  while (goesOn(to + 1)) to += 1;
  const start = deeds[from]?.span.start ?? 0;
  const end = deeds[to]?.span.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
