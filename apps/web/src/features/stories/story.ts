import type { StoryNote } from '@mianmian/contract/note';
import { STORY_PARTS, type StoryPart, type StoryTheme } from '@mianmian/core/coaching/stories/story-reading';

/** A story of the bank; its revision is 0 while the server has not seen it. */
export type ListedStory = StoryNote & { readonly id: string; readonly revision: number };

export const blankStory = (about?: StoryTheme): StoryNote => ({
  kind: 'story',
  title: '',
  raw: '',
  situation: '',
  task: '',
  action: '',
  result: '',
  competencies: [],
  themes: about === undefined ? [] : [about],
});

/** Colours of shared/evidence that the parts go by; their names stand beside them always. */
export const PART_HUES: Readonly<Record<StoryPart, number>> = { situation: 5, task: 2, action: 1, result: 4 };

export const hasFields = (story: Readonly<Record<StoryPart, string>>): boolean =>
  STORY_PARTS.some((part) => story[part].trim() !== '');

/** The four fields alone: what the checks read. */
export const fieldsOf = ({ situation, task, action, result }: Readonly<Record<StoryPart, string>>) => ({
  situation,
  task,
  action,
  result,
});

/** Limits of the contract, in UTF-16 units. */
export const LONGEST_RAW = 6_000;
export const LONGEST_FIELD = 4_000;
