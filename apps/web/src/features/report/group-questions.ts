import type { Report } from '@mianmian/contract/sitting';

export type NumberedQuestion = { readonly number: number; readonly entry: Report['questions'][number] };
export type QuestionGroup = {
  readonly section: Report['sections'][number];
  readonly questions: readonly NumberedQuestion[];
};

/** The questions under their sections, numbered from 1; both lists of a report are in the paper's order. */
export function groupQuestions({ sections, questions }: Pick<Report, 'sections' | 'questions'>): QuestionGroup[] {
  const numbered = questions.map((entry, i): NumberedQuestion => ({ number: i + 1, entry }));
  let taken = 0;
  return sections.map((section) => {
    const from = taken;
    taken += section.questions;
    return { section, questions: numbered.slice(from, taken) };
  });
}
