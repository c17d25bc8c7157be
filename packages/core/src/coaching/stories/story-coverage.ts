import { COMPETENCIES, type Competency } from '../../question-bank/competency.ts';
import { STORY_PARTS, STORY_THEMES, type StoryPart, type StoryTheme } from './story-reading.ts';

/** What of a story decides what it covers: its fields, and what its teller confirmed. */
export type BankedStory = Readonly<Record<StoryPart, string>> & {
  readonly id: string;
  readonly competencies: readonly Competency[];
  readonly themes: readonly StoryTheme[];
};

/** `begun`: only stories that lack a part tell of it. */
export type CoverageState = 'covered' | 'begun' | 'missing';

/** The stories that tell of something, whole ones first, else in the order given. */
type Covered = { readonly state: CoverageState; readonly storyIds: readonly string[] };

export type StoryCoverage = {
  /** What interviewers ask for, the four in their order. */
  readonly themes: readonly (Covered & { readonly theme: StoryTheme })[];
  /** All eight, in the order of the radar. */
  readonly competencies: readonly (Covered & { readonly competency: Competency })[];
};

/** The parts of a story that are still empty, in the order of STAR. */
export const missingParts = (story: Readonly<Record<StoryPart, string>>): readonly StoryPart[] =>
  STORY_PARTS.filter((part) => story[part].trim() === '');

/** Which themes and competencies a bank of stories covers. Only what the teller confirmed counts. */
export function coverStories(stories: readonly BankedStory[]): StoryCoverage {
  const whole = stories.filter((story) => missingParts(story).length === 0);
  const begun = stories.filter((story) => missingParts(story).length > 0);
  const coveredBy = (tells: (story: BankedStory) => boolean): Covered => {
    const ready = whole.filter(tells);
    const coming = begun.filter(tells);
    return {
      state: ready.length > 0 ? 'covered' : coming.length > 0 ? 'begun' : 'missing',
      storyIds: [...ready, ...coming].map(({ id }) => id),
    };
  };
  return {
    themes: STORY_THEMES.map((theme) => ({ theme, ...coveredBy((story) => story.themes.includes(theme)) })),
    competencies: COMPETENCIES.map((competency) => ({
      competency,
      ...coveredBy((story) => story.competencies.includes(competency)),
    })),
  };
}
