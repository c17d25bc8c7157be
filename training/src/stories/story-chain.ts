import { type ClauseFeatures, clauseFeatures } from '@mianmian/core/coaching/stories/clause-features';
import { cutClauses } from '@mianmian/core/coaching/stories/cut-clauses';
import { CLAUSE_PARTS } from '@mianmian/core/coaching/stories/story-weights';
import { normalise } from '@mianmian/core/language/normalise';
import { seededRandom } from '../seeded-random.ts';
import { type LabelledStory, textOf } from './labelled-story.ts';
import { varyStory } from './vary-story.ts';

/** A story as the fitting sees it: its clauses' features, and for each clause the parts it may be (a bit each). */
export type StoryChain = {
  readonly group: string;
  readonly clauses: readonly ClauseFeatures[];
  readonly allowed: readonly number[];
  readonly weight: number;
};

export const ALL_PARTS = (1 << CLAUSE_PARTS.length) - 1;

/** A clause is the part that most of its characters are. */
export function chainOfStory(group: string, story: LabelledStory, weight = 1): StoryChain {
  const text = textOf(story);
  const parts = story.segments.flatMap(({ part, text: words }) =>
    Array.from({ length: words.length }, () => CLAUSE_PARTS.indexOf(part)),
  );
  const normal = normalise(text);
  const clauses = cutClauses(normal);
  return {
    group,
    clauses: clauseFeatures(clauses),
    allowed: clauses.map(({ start, end }) => {
      const counts = CLAUSE_PARTS.map(() => 0);
      for (let at = start; at < end; at += 1) {
        const part = parts[normal.starts[at] as number] as number;
        counts[part] = (counts[part] as number) + 1;
      }
      return 1 << counts.indexOf(Math.max(...counts));
    }),
    weight,
  };
}

/** Variants say less that is new than what somebody wrote. */
const VARIANT_WEIGHT = 0.4;

/** What is learnt from a file: its stories, and each told otherwise. */
export function chainsOfFile(group: string, stories: readonly LabelledStory[]): readonly StoryChain[] {
  const random = seededRandom(stories.length);
  return stories.flatMap((story) => [
    chainOfStory(group, story),
    ...varyStory(story, random).map((variant) => chainOfStory(group, variant, VARIANT_WEIGHT)),
  ]);
}
