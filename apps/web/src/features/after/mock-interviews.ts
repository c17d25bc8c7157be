import type { InterviewReport, InterviewReportQuestion } from '@mianmian/contract/interview';
import type { ReviewedQuestion, ReviewVerdict } from '@mianmian/contract/note';
import { drawNumber } from './draw-number.ts';

/** Points a mock interview asked for again and still did not get. */
export const missedIn = (report: InterviewReport): readonly string[] =>
  report.questions.flatMap(({ followUps }) =>
    followUps.flatMap(({ outcome, facetName }) => (outcome === 'not-found' && facetName !== '' ? [facetName] : [])),
  );

/** Our own cut: the share of a question's points from which on it is offered as having gone well, or fairly. */
const WELL_FROM = 0.8;
const FAIR_FROM = 0.5;
const ASKED_MAX = 400;
const TOLD_MAX = 600;
/** As many lines of each as one reads on the back of a card; the report has the rest. */
const LINES_MAX = 3;

/** Questions and results of a mock interview, as a review of it begins; the candidate makes them their own. */
export function questionsOf({ questions }: InterviewReport): ReviewedQuestion[] {
  const taken: number[] = [];
  return questions.map((asked) => {
    const n = drawNumber(taken);
    taken.push(n);
    return {
      n,
      asked: asked.question.prompt.slice(0, ASKED_MAX),
      questionId: asked.question.id,
      went: verdictOf(asked),
      good: tell(namesOf(asked, 'found')),
      bad: tell(namesOf(asked, 'missing')),
      next: tell(
        asked.assessed?.evaluation.criteria.flatMap(({ missing }) => missing.map(({ advice }) => advice)) ?? [],
      ),
    };
  });
}

function verdictOf({ points, assessed }: InterviewReportQuestion): ReviewVerdict {
  if (points === null || assessed === null || assessed.evaluation.max === 0) return 'badly';
  const share = points / assessed.evaluation.max;
  return share >= WELL_FROM ? 'well' : share >= FAIR_FROM ? 'fair' : 'badly';
}

/** What earned points only by a vague form of it stands among what is missing, and is called good nowhere. */
function namesOf({ assessed }: InterviewReportQuestion, what: 'found' | 'missing'): readonly string[] {
  if (assessed === null) return [];
  const { evaluation, names } = assessed;
  return evaluation.criteria.flatMap((criterion) =>
    criterion[what]
      .map(({ facetId }) => `${criterion.criterionId}.${facetId}`)
      .filter((key) => !names.vague.includes(key))
      .map((key) => names.facets[key] ?? ''),
  );
}

/** A line each, as many as there is room for. */
function tell(lines: readonly string[]): string {
  const told = [...new Set(lines.filter((line) => line !== ''))].slice(0, LINES_MAX);
  while (told.join('\n').length > TOLD_MAX) told.pop();
  return told.join('\n');
}
