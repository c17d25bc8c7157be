import type { MatchedDemand } from '@mianmian/core/coaching/jobs/job-match';
import { matchJob } from '@mianmian/core/coaching/jobs/match-job';
import { chooseExpected } from '@mianmian/core/interview/choose-expected';
import type { DemandSaid, InterviewFacts } from '@mianmian/core/interview/interview';
import { quoteDemand } from '@mianmian/core/interview/quote-demand';
import { readTold } from '@mianmian/core/interview/read-told';
import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import type { InterviewPorts } from '../../ports/interview-ports.ts';
import type { ApplicationContent, ResearchContent } from '../../ports/note-content.ts';

/** More would be nearly all there are, and nothing would be asked for before the rest. */
const MOST_DEMANDS = 3;
/** Descriptions are shorter; of a book pasted in, the beginning will do, so that nobody waits for its reading. */
const MOST_READ = 6_000;
const COUNTS = { needed: 2, plus: 1, 'not-needed': 0 };

export const NOTHING_READ = { demands: [], told: {}, expected: [] } as const satisfies Partial<InterviewFacts>;

/**
 * What an interview goes by of an application and its research (null: there is none), as both are now. The same texts and
 * seed give the same.
 */
export function readFacts(
  { jobLexicon, interviews }: Pick<InterviewPorts, 'jobLexicon' | 'interviews'>,
  { company, shop, position, jobText: pasted }: ApplicationContent,
  research: ResearchContent | null,
  seed: number,
): InterviewFacts {
  const jobText = pasted.slice(0, MOST_READ);
  const expected = (research?.likelyQuestions ?? []).map(({ question, answer }) => ({ question, prepared: answer }));
  return {
    company: asOneLine(company) ?? asOneLine(shop),
    position: asOneLine(position),
    demands: readDemands(jobLexicon, jobText),
    told: readTold(jobText, interviews().lines.course.topics),
    expected: chooseExpected(expected, seed),
  };
}

/** The competencies that a description wants most, by how many demands of each it names. */
function readDemands(jobLexicon: InterviewPorts['jobLexicon'], jobText: string): readonly DemandSaid[] {
  const matched = matchJob(jobText, jobLexicon, []).demands.filter(({ force }) => COUNTS[force] > 0);
  return COMPETENCIES.map((competency) => {
    const own = matched.filter(({ demand }) => demand.competency === competency);
    return {
      demand: { competency, words: firstQuote(jobText, own) },
      count: own.reduce((sum, { force }) => sum + COUNTS[force], 0),
    };
  })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_DEMANDS)
    .map(({ demand }) => demand);
}

function firstQuote(jobText: string, demands: readonly Pick<MatchedDemand, 'mentions'>[]): string | null {
  for (const mention of demands.flatMap(({ mentions }) => mentions)) {
    const quote = quoteDemand(jobText, mention);
    if (quote !== null) return quote;
  }
  return null;
}

/** As it can be said in a sentence; null where nothing is written. */
const asOneLine = (text: string): string | null => text.replaceAll(/[\s\p{C}]+/gu, ' ').trim() || null;
