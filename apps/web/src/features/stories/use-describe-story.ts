import type { StoryNote } from '@mianmian/contract/note';
import { STORY_PARTS } from '@mianmian/core/coaching/stories/story-reading';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import type { NoteField } from '../../shared/notes/note-conflict.tsx';

/** A story in labelled words, by which two versions of it are compared. */
export function useDescribeStory(): (story: StoryNote) => readonly NoteField[] {
  const text = useText(storiesText);
  const competencies = useText(competencyText);
  const comma = useLanguage() === 'zh' ? '、' : ', ';
  return (story) => [
    { label: text.name, text: story.title },
    ...STORY_PARTS.map((part) => ({ label: text.parts[part], text: story[part] })),
    { label: text.themesLegend, text: story.themes.map((theme) => text.themes[theme]).join(comma) },
    { label: text.competenciesLegend, text: story.competencies.map((each) => competencies[each]).join(comma) },
    { label: text.rawTitle, text: story.raw },
  ];
}
