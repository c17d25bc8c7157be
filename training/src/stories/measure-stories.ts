import type { StoryCheck } from '@mianmian/core/coaching/stories/story-reading';
import type { ReadStory } from './leave-file-out.ts';
import { agreementOf, confuse } from './part-agreement.ts';

export type StoryFigures = {
  readonly stories: number;
  /** F1 of situation, task, action, result over characters, and their mean. */
  readonly parts: readonly number[];
  readonly macro: number;
  /** Share of stories judged as labelled. */
  readonly ownAction: number;
  readonly quantified: number;
  /** F1 over all named competencies, and over all named themes. */
  readonly competencies: number;
  readonly themes: number;
};

export function measureStories(read: readonly ReadStory[]): StoryFigures {
  const { parts, macro } = agreementOf(confuse(read.map(({ story, reading }) => [story, reading.segments])));
  const share = (isRight: (each: ReadStory) => boolean): number => read.filter(isRight).length / read.length;
  return {
    stories: read.length,
    parts,
    macro,
    ownAction: share(({ story, reading }) => isGood(reading.checks, 'own-action') === story.ownAction),
    quantified: share(({ story, reading }) => isGood(reading.checks, 'quantified') === story.quantified),
    competencies: named(
      read.map(({ story, reading }) => [story.competencies, reading.competencies.map(({ competency }) => competency)]),
    ),
    themes: named(read.map(({ story, reading }) => [story.themes, reading.themes])),
  };
}

export const isGood = (checks: readonly StoryCheck[], id: StoryCheck['id']): boolean =>
  checks.some((check) => check.id === id && check.state === 'good');

function named(pairs: readonly (readonly [readonly string[], readonly string[]])[]): number {
  const right = pairs.reduce((sum, [labelled, read]) => sum + labelled.filter((name) => read.includes(name)).length, 0);
  const both = pairs.reduce((sum, [labelled, read]) => sum + labelled.length + read.length, 0);
  return both === 0 ? 1 : (2 * right) / both;
}
