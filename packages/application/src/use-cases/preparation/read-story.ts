import type { StoryReading, ToldStory } from '@mianmian/core/coaching/stories/story-reading';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';

/** Takes a story apart and checks it. Nothing is stored, so nobody need be anybody. */
export const readStory = ({ preparation }: Pick<PreparationPorts, 'preparation'>, story: ToldStory): StoryReading =>
  preparation.readStory(story);
