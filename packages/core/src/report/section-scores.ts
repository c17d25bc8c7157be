import type { PaperSection } from '../question-bank/paper.ts';
import { type AssessedQuestion, paperPointsOf, sumPoints } from './paper-points.ts';

export type SectionScore = {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly maxPoints: number;
  readonly answered: number;
  readonly questions: number;
};

/** Points of each section on the paper. What was not scored brings no points but counts in `maxPoints`. */
export function scoreSections(
  sections: readonly PaperSection[],
  assessed: readonly AssessedQuestion[],
): readonly SectionScore[] {
  return sections.map((section) => {
    const entries = assessed.filter((entry) => section.questionIds.includes(entry.question.id));
    return {
      id: section.id,
      title: section.title,
      points: sumPoints(entries.map((entry) => paperPointsOf(entry) ?? 0)),
      maxPoints: sumPoints(entries.map((entry) => entry.question.points)),
      answered: entries.filter((entry) => entry.evaluation.state !== 'unanswered').length,
      questions: entries.length,
    };
  });
}
