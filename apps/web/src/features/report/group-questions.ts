import type { ShownQuestion, ShownReport } from './shown-report.ts';

export type NumberedQuestion = { readonly number: number; readonly entry: ShownQuestion };
export type QuestionGroup = {
  readonly section: ShownReport['sections'][number];
  readonly questions: readonly NumberedQuestion[];
};

/** The questions under their sections, numbered from 1; both lists of a report are in the paper's order. */
export function groupQuestions({ sections, questions }: Pick<ShownReport, 'sections' | 'questions'>): QuestionGroup[] {
  const numbered = questions.map((entry, i): NumberedQuestion => ({ number: i + 1, entry }));
  let taken = 0;
  return sections.map((section) => {
    const from = taken;
    taken += section.questions;
    return { section, questions: numbered.slice(from, taken) };
  });
}
