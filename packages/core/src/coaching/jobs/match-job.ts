import { normalise, originalSpan } from '../../language/normalise.ts';
import { type FoundWord, findDemandWords, tabulateWords, type WordTable } from './find-demand-words.ts';
import type { JobDemand, JobLexicon } from './job-lexicon.ts';
import type { DemandForce, FittingStory, JobMatch, MatchedDemand, StoryForJob } from './job-match.ts';
import { isOffered, readForce } from './read-force.ts';
import { readJobConditions } from './read-job-conditions.ts';

const FORCES: readonly DemandForce[] = ['needed', 'plus', 'not-needed'];

/**
 * What a description asks for, where it says so, and which of one's own stories show it.
 * Spans count in `text` as written (UTF-16). Linear in the text; an empty text asks for nothing.
 */
export function matchJob(text: string, lexicon: JobLexicon, stories: readonly StoryForJob[]): JobMatch {
  const normal = normalise(text);
  const table = tabulateWords(lexicon);
  const marks = findDemandWords(normal.text, table)
    .filter(({ start }) => !isOffered(normal.text, start))
    .map(({ start, end, demandIds }) => ({
      span: originalSpan(normal, start, end),
      demandIds,
      force: readForce(normal.text, start, end),
    }));
  const told = stories.map((story) => ({ story, said: wordsOf(story.text, table) }));
  const demands = lexicon.demands.flatMap((demand): MatchedDemand[] => {
    const named = marks.filter(({ demandIds }) => demandIds.includes(demand.id));
    const force = FORCES.find((candidate) => named.some((mark) => mark.force === candidate));
    if (force === undefined) return [];
    return [{ demand, force, mentions: named.map(({ span }) => span), stories: fittingStories(demand, told) }];
  });
  return {
    marks,
    demands: [...demands].sort(
      (a, b) => FORCES.indexOf(a.force) - FORCES.indexOf(b.force) || b.mentions.length - a.mentions.length,
    ),
    conditions: readJobConditions(normal.text),
  };
}

type ToldStory = {
  readonly story: StoryForJob;
  readonly said: readonly (Pick<FoundWord, 'demandIds'> & { readonly word: string })[];
};

function wordsOf(text: string, table: WordTable): ToldStory['said'] {
  const normal = normalise(text);
  return findDemandWords(normal.text, table).map(({ start, end, demandIds }) => ({
    word: originalSpan(normal, start, end).text,
    demandIds,
  }));
}

/** Formal conditions are no matter of stories. */
function fittingStories(demand: JobDemand, told: readonly ToldStory[]): readonly FittingStory[] {
  if (demand.group === 'condition') return [];
  return told
    .map(({ story, said }) => ({
      id: story.id,
      title: story.title,
      words: [...new Set(said.filter(({ demandIds }) => demandIds.includes(demand.id)).map(({ word }) => word))],
      fits: demand.competency !== null && story.competencies.includes(demand.competency),
    }))
    .filter(({ words, fits }) => words.length > 0 || fits)
    .sort((a, b) => b.words.length - a.words.length || Number(b.fits) - Number(a.fits))
    .map(({ id, title, words }) => ({ id, title, words }));
}
