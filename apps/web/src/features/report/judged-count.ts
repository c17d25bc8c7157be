import type { Report } from '@mianmian/contract/sitting';
import { groupQuestions } from './group-questions.ts';

/** How many answers were judged, on the whole paper or in one section; without any there is no score to show. */
export function judgedCount(report: Report, sectionId?: string): number {
  return groupQuestions(report)
    .filter(({ section }) => sectionId === undefined || section.id === sectionId)
    .flatMap(({ questions }) => questions)
    .filter(({ entry }) => entry.points !== null).length;
}
