export type PaperSection = {
  readonly id: string;
  readonly title: string;
  readonly questionIds: readonly string[];
};

/** `full` is the whole paper, `short` one question of each section. */
export type PaperForm = 'full' | 'short';

export type Paper = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly totalPoints: number;
  readonly totalSeconds: number;
  readonly sections: readonly PaperSection[];
  readonly shortForm: { readonly questionIds: readonly string[]; readonly totalSeconds: number };
};

/** The sections of a form of the paper, with the questions that form asks, in order; empty sections are left out. */
export function sectionsOf(paper: Paper, form: PaperForm): readonly PaperSection[] {
  if (form === 'full') return paper.sections;
  const chosen = new Set(paper.shortForm.questionIds);
  return paper.sections
    .map((section) => ({ ...section, questionIds: section.questionIds.filter((id) => chosen.has(id)) }))
    .filter((section) => section.questionIds.length > 0);
}

export const secondsOf = (paper: Paper, form: PaperForm): number =>
  form === 'full' ? paper.totalSeconds : paper.shortForm.totalSeconds;
