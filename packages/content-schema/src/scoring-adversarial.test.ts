import { describe, expect, it } from 'vitest';
import { ALL_ATTACKS } from './scoring-proof/all-attacks.ts';
import { type Attack, type Material, materialOf } from './scoring-proof/attack.ts';
import { KNOWN_EXCESSES } from './scoring-proof/known-excesses.ts';
import { readLabelledAnswers } from './scoring-proof/labelled-answers.ts';
import { loadShippedScorer } from './scoring-proof/shipped-scorer.ts';

/** scorer.md, Bars: mean excess of traps, and what no single one may exceed. In points of ten. */
const MEAN_EXCESS = 0.5;
const MOST_EXCESS = 2;

const { questions, scorer } = loadShippedScorer();
const answers = readLabelledAnswers();
const materials = questions.map((question) => materialOf(question, questions, answers));

type Outcome = {
  readonly questionId: string;
  readonly text: string;
  readonly excess: number;
  readonly inexact: number;
};

/** How far the attack comes beyond what is honest in it, and how many pieces of evidence are not its own words. */
function attack({ text, honest }: Attack, material: Material): Outcome {
  const { question } = material;
  const tried = text(material);
  const evaluation = scorer.score(question, tried);
  const spans = evaluation.criteria.flatMap(({ found }) => found.flatMap(({ evidence }) => evidence));
  return {
    questionId: question.id,
    text: tried,
    excess: evaluation.total - (honest === undefined ? 0 : scorer.score(question, honest(material)).total),
    inexact: spans.filter((span) => tried.slice(span.start, span.end) !== span.text || span.text === '').length,
  };
}

const outcomes = new Map(ALL_ATTACKS.map((each) => [each.id, materials.map((material) => attack(each, material))]));
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('attacks on every question', () => {
  it('are more than sixty, with names of their own, and each has words of its own to try', () => {
    expect(outcomes.size).toBe(ALL_ATTACKS.length);
    expect(outcomes.size).toBeGreaterThanOrEqual(60);
    for (const [id, tried] of outcomes) {
      expect(tried.filter(({ text }) => text.length > 0).length, id).toBeGreaterThanOrEqual(questions.length - 1);
    }
  });

  it('gain half a point of ten at most on average', () => {
    expect(meanOf([...outcomes.values()].flat().map(({ excess }) => excess))).toBeLessThanOrEqual(MEAN_EXCESS);
  });

  it.each([...outcomes])('%s gains nothing worth the trouble, and evidence is exact', (id, tried) => {
    expect(meanOf(tried.map(({ excess }) => excess))).toBeLessThanOrEqual(MEAN_EXCESS);
    const over = tried.filter(
      ({ excess, questionId }) => excess > MOST_EXCESS && !KNOWN_EXCESSES.has(`${id} ${questionId}`),
    );
    expect(over.map(({ questionId, excess }) => `${questionId} +${excess}`)).toEqual([]);
    expect(tried.filter(({ inexact }) => inexact > 0)).toEqual([]);
  });

  it('keep the list of those that gain more short and to the point', () => {
    expect(KNOWN_EXCESSES.size).toBeLessThanOrEqual(10);
    for (const key of KNOWN_EXCESSES.keys()) {
      const [id, questionId] = key.split(' ');
      expect(
        outcomes.get(id ?? '')?.some((outcome) => outcome.questionId === questionId),
        key,
      ).toBe(true);
    }
  });

  it('leave honest answers their points', () => {
    const honest = materials.map(({ question, good }) => scorer.score(question, good[0] ?? '').total);
    expect(meanOf(honest)).toBeGreaterThanOrEqual(7);
  });
});
