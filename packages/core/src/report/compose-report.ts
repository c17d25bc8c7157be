import type { PaperSection } from '../question-bank/paper.ts';
import { type CompetencyScore, scoreCompetencies } from './competency-scores.ts';
import { chooseNextSteps, type NextStep } from './next-steps.ts';
import { type AssessedQuestion, sumPoints } from './paper-points.ts';
import { type SectionScore, scoreSections } from './section-scores.ts';
import { findStrengths, type Strength } from './strengths.ts';

export type ReportSummary = {
  /** On the paper, two decimals at most; the sum of the sections exactly as shown. */
  readonly points: number;
  readonly maxPoints: number;
  readonly unanswered: number;
  readonly insufficient: number;
  readonly sections: readonly SectionScore[];
  readonly competencies: readonly CompetencyScore[];
  readonly strengths: readonly Strength[];
  readonly nextSteps: readonly NextStep[];
};

/** All a report says over the single questions, from what was asked and earned, in the paper's order. */
export function composeReport(sections: readonly PaperSection[], assessed: readonly AssessedQuestion[]): ReportSummary {
  const scores = scoreSections(sections, assessed);
  const inState = (state: string) => assessed.filter(({ evaluation }) => evaluation.state === state).length;
  return {
    points: sumPoints(scores.map((section) => section.points)),
    maxPoints: sumPoints(scores.map((section) => section.maxPoints)),
    unanswered: inState('unanswered'),
    insufficient: inState('insufficient'),
    sections: scores,
    competencies: scoreCompetencies(assessed),
    strengths: findStrengths(assessed),
    nextSteps: chooseNextSteps(assessed),
  };
}
