import { STORY_THEMES, type StoryTheme } from '@mianmian/core/coaching/stories/story-reading';

/** In the address of a story that is to be told: what it is about. */
export type StorySearch = { about?: StoryTheme };

/** Reads the address; whatever is not understood is left out. */
export function readStorySearch(search: Record<string, unknown>): StorySearch {
  const about = STORY_THEMES.find((theme) => theme === search.about);
  return about === undefined ? {} : { about };
}
