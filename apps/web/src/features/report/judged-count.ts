import { groupQuestions } from './group-questions.ts';
import type { ShownReport } from './shown-report.ts';

/** How many answers were judged, on the whole paper or in one section; without any there is no score to show. */
export function judgedCount(report: ShownReport, sectionId?: string): number {
  return groupQuestions(report)
    .filter(({ section }) => sectionId === undefined || section.id === sectionId)
    .flatMap(({ questions }) => questions)
    .filter(({ entry }) => entry.points !== null).length;
}
