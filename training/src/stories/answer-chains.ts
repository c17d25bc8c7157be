import { clauseFeatures } from '@mianmian/core/coaching/stories/clause-features';
import { cutClauses } from '@mianmian/core/coaching/stories/cut-clauses';
import { CLAUSE_PARTS } from '@mianmian/core/coaching/stories/story-weights';
import { normalise, originalSpan } from '@mianmian/core/language/normalise';
import { type LabelledAnswer, readLabelledAnswers } from '../labelled-answer.ts';
import { ALL_PARTS, type StoryChain } from './story-chain.ts';

const STORY_QUESTIONS = new Set(['b-star-complaint', 'b-star-problem', 'b-star-team', 'b-star-learn']);
/** A clause carries a marked span when this share of it lies inside. */
const SHARE = 0.6;
/** Marked for another purpose and not everywhere, so they teach less than the stories. */
const WEIGHT = 0.5;

/** Answers to the questions for a story, whose marked words say the part of some clauses; the others may be any. */
export const answerChains = (): readonly StoryChain[] =>
  readLabelledAnswers()
    .filter(({ question, kind }) => STORY_QUESTIONS.has(question) && kind === 'plain')
    .map(chainOfAnswer);

function chainOfAnswer(row: LabelledAnswer): StoryChain {
  const spans = Object.entries(row.spans).flatMap(([facet, texts]) => {
    const part = (CLAUSE_PARTS as readonly string[]).indexOf(facet.split('.')[0] ?? '');
    return texts.map((text) => ({ part, start: row.answer.indexOf(text), length: text.length }));
  });
  const normal = normalise(row.answer);
  const clauses = cutClauses(normal);
  return {
    group: 'answers',
    clauses: clauseFeatures(clauses),
    allowed: clauses.map((clause) => {
      const { start, end } = originalSpan(normal, clause.start, clause.end);
      const carried = spans.filter((span) => {
        const overlap = Math.min(end, span.start + span.length) - Math.max(start, span.start);
        return span.part >= 0 && overlap >= SHARE * (end - start);
      });
      return carried.length === 0 ? ALL_PARTS : carried.reduce((bits, { part }) => bits | (1 << part), 0);
    }),
    weight: WEIGHT,
  };
}
