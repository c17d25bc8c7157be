import { createStoryReader } from '@mianmian/core/coaching/stories/create-story-reader';
import type { StoryReading } from '@mianmian/core/coaching/stories/story-reading';
import { fitStories } from './fit-stories.ts';
import { type LabelledStory, textOf } from './labelled-story.ts';
import { chainsOfFile, type StoryChain } from './story-chain.ts';

export type StoryFile = { readonly file: string; readonly stories: readonly LabelledStory[] };
export type ReadStory = { readonly story: LabelledStory; readonly reading: StoryReading };

/** Reads every story by weights that never saw its file. `more`: chains that are always learnt from. */
export function leaveFileOut(files: readonly StoryFile[], more: readonly StoryChain[]): readonly ReadStory[] {
  const chains = files.flatMap(({ file, stories }) => chainsOfFile(file, stories));
  return files.flatMap(({ file, stories }) => {
    const read = createStoryReader(fitStories([...chains.filter(({ group }) => group !== file), ...more]));
    return stories.map((story) => ({ story, reading: read({ text: textOf(story) }) }));
  });
}
