import {
  type Paper,
  type PaperForm,
  type PaperSection,
  secondsOf,
  sectionsOf,
} from '@mianmian/core/question-bank/paper';
import { sumPoints } from '@mianmian/core/report/paper-points';
import { findQuestion, type QuestionBank } from '../ports/question-bank.ts';

export type PaperFormView = {
  readonly seconds: number;
  readonly points: number;
  readonly sections: readonly PaperSection[];
};

export type PaperView = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly totalPoints: number;
  readonly forms: Readonly<Record<PaperForm, PaperFormView>>;
};

export const viewPaper = (bank: QuestionBank, paper: Paper): PaperView => ({
  id: paper.id,
  version: paper.version,
  title: paper.title,
  totalPoints: paper.totalPoints,
  forms: { full: viewForm(bank, paper, 'full'), short: viewForm(bank, paper, 'short') },
});

function viewForm(bank: QuestionBank, paper: Paper, form: PaperForm): PaperFormView {
  const sections = sectionsOf(paper, form);
  const points = sections.flatMap(({ questionIds }) => questionIds.map((id) => findQuestion(bank, id)?.points ?? 0));
  return { seconds: secondsOf(paper, form), points: sumPoints(points), sections };
}
