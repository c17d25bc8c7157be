import { describe, expect, it } from 'vitest';
import { ALL_ATTACKS } from './scoring-proof/all-attacks.ts';
import { materialOf } from './scoring-proof/attack.ts';
import { evidenceOf } from './scoring-proof/evidence-clauses.ts';
import { readLabelledAnswers } from './scoring-proof/labelled-answers.ts';
import { readOutsiders } from './scoring-proof/outsider-rubrics.ts';
import { loadShippedScorer } from './scoring-proof/shipped-scorer.ts';

/** As for the bank's own questions (scoring-adversarial.test.ts); with three questions a mean allows one of them a whole point. */
const MEAN_EXCESS = 0.5;
const MOST_EXCESS = 2;

const { questions, scorer } = loadShippedScorer();
const outsiders = readOutsiders();
const answers = [...readLabelledAnswers(), ...outsiders.answers];
const materials = outsiders.questions.map((question) => materialOf(question, questions, answers));

const outcomesOf = ({ text, honest }: (typeof ALL_ATTACKS)[number]) =>
  materials
    .filter((material) => text(material) !== '')
    .map((material) => {
      const tried = text(material);
      const evaluation = scorer.score(material.question, tried);
      const inexact = evidenceOf(evaluation).filter((span) => tried.slice(span.start, span.end) !== span.text);
      const worth = honest === undefined ? 0 : scorer.score(material.question, honest(material)).total;
      return { excess: evaluation.total - worth, inexact: inexact.length };
    });
const outcomes = new Map(ALL_ATTACKS.map((attack) => [attack.id, outcomesOf(attack)]));
const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

describe('attacks on questions known by their rubric alone', () => {
  it.each([...outcomes].filter(([, tried]) => tried.length > 0))(
    '%s gains nothing worth the trouble, and evidence is exact',
    (_, tried) => {
      expect(meanOf(tried.map(({ excess }) => excess))).toBeLessThanOrEqual(MEAN_EXCESS);
      expect(Math.max(...tried.map(({ excess }) => excess))).toBeLessThanOrEqual(MOST_EXCESS);
      expect(tried.filter(({ inexact }) => inexact > 0)).toEqual([]);
    },
  );

  it('leave honest answers their points', () => {
    const good = materials.flatMap(({ question, good }) => good.map((answer) => scorer.score(question, answer).total));
    expect(good.length).toBeGreaterThan(5);
    expect(meanOf(good)).toBeGreaterThanOrEqual(7);
  });
});
