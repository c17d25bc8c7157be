import { answerSigns } from '@mianmian/core/coaching/levels/answer-signs';
import { deedSigns } from '@mianmian/core/coaching/levels/deed-signs';
import { rankOf } from '@mianmian/core/coaching/levels/level';
import {
  LEVEL_STEPS,
  type LevelStep,
  type LevelWeights,
  type SignWeights,
} from '@mianmian/core/coaching/levels/level-weights';
import { createKindReader } from '@mianmian/core/coaching/levels/read-kinds';
import { type Signs, weighSigns, weightsByName } from '@mianmian/core/coaching/levels/signs';
import { type ToldDeed, tellDeeds } from '@mianmian/core/coaching/levels/told-deeds';
import { createClauseLabeller } from '@mianmian/core/coaching/stories/label-clauses';
import type { StoryWeights } from '@mianmian/core/coaching/stories/story-weights';
import { fitSigns } from './fit-signs.ts';
import type { LabelledPiece } from './labelled-piece.ts';

export type Kinds = Pick<LevelWeights, 'kinds' | 'grams' | 'rows'>;

const CLAUSE_RIDGE = 4;
const ANSWER_RIDGE = 1;
/** Pieces outside a history were written or chosen to teach: they are no sample of what people say. */
const ALONE_WEIGHT = 0.5;
/** What an answer learns of its clauses comes from heads that did not learn from this answer. */
const FOLDS = 4;
/** A clause lies in marked words when this share of the shorter of both does. */
const SHARE = 0.5;

type Prepared = {
  readonly piece: LabelledPiece;
  readonly deeds: readonly ToldDeed[];
  readonly signs: readonly Signs[];
  readonly isMarked: readonly boolean[];
};
type ClauseHeads = Readonly<Record<LevelStep, SignWeights>>;

/** Learns to read answers; the same pieces in the same order give the same weights on the same machine. */
export function fitLevels(pieces: readonly LabelledPiece[], kinds: Kinds, stories: StoryWeights): LevelWeights {
  const kindsOf = createKindReader(kinds);
  const partsOf = createClauseLabeller(stories);
  const prepared = pieces.map((piece): Prepared => {
    const deeds = tellDeeds(piece.text, [], kindsOf, partsOf);
    return { piece, deeds, signs: deedSigns(deeds), isMarked: deeds.map((deed) => isMarked(piece, deed)) };
  });
  const taught = prepared.filter(({ piece }) => piece.spans !== null);
  const groups = [...new Set(taught.map(({ piece }) => piece.group))];
  const foldOf = ({ piece }: Prepared): number => groups.indexOf(piece.group) % FOLDS;
  const clause = fitClauseHeads(taught);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitClauseHeads(taught.filter((each) => foldOf(each) !== fold)),
  );
  const examples = prepared.map((each) => {
    const heads = (each.piece.spans === null ? clause : folds[foldOf(each)]) ?? clause;
    const odds = LEVEL_STEPS.map((step) => {
      const weights = weightsByName(heads[step]);
      return each.signs.map((signs) => weighSigns(signs, weights));
    });
    const weight = each.piece.spans === null ? ALONE_WEIGHT : 1;
    return { each, weight, signs: answerSigns(each.piece.question, each.deeds, kinds.kinds, odds) };
  });
  const fit = (isTrue: (piece: LabelledPiece) => boolean): SignWeights =>
    fitSigns(
      examples.map(({ each, weight, signs }) => ({ signs, weight, isTrue: isTrue(each.piece) })),
      ANSWER_RIDGE,
    );
  return {
    format: 1,
    ...kinds,
    clause,
    answer: forSteps((step) => fit(({ level }) => rankOf(level) >= rankOf(step))),
    fullCase: fit(({ isFullCase }) => isFullCase),
  };
}

const forSteps = <T>(make: (step: LevelStep) => T): Readonly<Record<LevelStep, T>> => ({
  basic: make('basic'),
  proactive: make('proactive'),
  solving: make('solving'),
  value: make('value'),
});

const fitClauseHeads = (taught: readonly Prepared[]): ClauseHeads =>
  forSteps((step) =>
    fitSigns(
      taught.flatMap(({ piece, signs, isMarked: marked }) =>
        signs.map((each, index) => ({
          signs: each,
          isTrue: marked[index] === true && rankOf(piece.level) >= rankOf(step),
          weight: 1,
        })),
      ),
      CLAUSE_RIDGE,
    ),
  );

function isMarked({ text, spans }: LabelledPiece, { span }: ToldDeed): boolean {
  return (spans ?? []).some((words) => {
    const start = text.indexOf(words);
    const overlap = Math.min(span.end, start + words.length) - Math.max(span.start, start);
    return overlap >= SHARE * Math.min(span.end - span.start, words.length);
  });
}
