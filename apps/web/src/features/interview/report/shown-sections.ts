import type { InterviewReport } from '@mianmian/contract/interview';
import type { ShownSection } from '../../../shared/report/score-panel.tsx';

/** The sections with whether any answer of theirs was judged; a section is named after the stage of its questions. */
export const shownSections = ({
  sections,
  questions,
}: Pick<InterviewReport, 'sections' | 'questions'>): readonly ShownSection[] =>
  sections.map((section) => ({
    ...section,
    isJudged: questions.some(({ stage, points }) => stage === section.id && points !== null),
  }));
