import { describe, expect, it } from 'vitest';
import type { Competency } from '../question-bank/competency.ts';
import type { CriterionEvaluation, Evaluation, EvaluationState } from '../question-bank/evaluation.ts';
import type { Question } from '../question-bank/question.ts';
import { composeReport } from './compose-report.ts';
import { type AssessedQuestion, paperPointsOf, sumPoints } from './paper-points.ts';

type CriterionCase = { readonly max: number; readonly points: number; readonly competency?: Competency };

/** A question with one facet a criterion, answered so that each criterion earned the given points. */
function assess(
  id: string,
  points: number,
  cases: readonly CriterionCase[],
  state: EvaluationState = 'scored',
): AssessedQuestion {
  const question: Question = {
    id,
    version: 1,
    points,
    suggestedSeconds: 60,
    title: `题${id}`,
    prompt: '？',
    examines: [],
    criteria: cases.map(({ max, competency }, i) => ({
      id: `c${i}`,
      name: `${id}标准${i}`,
      max,
      competency: competency ?? 'communication',
      full: '',
      half: '',
      facets: [{ id: 'f', name: '点', concept: 'x', points: max, advice: `${id}建议${i}`, phrasings: [] }],
    })),
    goodIdeas: [],
    badAnswers: [],
    modelAnswer: '',
  };
  const criteria = cases.map(({ max, points: earned }, i): CriterionEvaluation => {
    const evidence = [
      { start: 0, end: 1, text: '短' },
      { start: 2, end: 2 + `${id}原话${i}`.length, text: `${id}原话${i}` },
    ];
    return {
      criterionId: `c${i}`,
      points: earned,
      max,
      level: earned === max ? 'full' : earned > 0 ? 'part' : 'none',
      found: earned > 0 ? [{ facetId: 'f', points: earned, evidence }] : [],
      missing: earned < max ? [{ facetId: 'f', name: '点', advice: `${id}缺${i}` }] : [],
    };
  });
  const evaluation: Evaluation = {
    questionId: id,
    state,
    total: state === 'scored' ? cases.reduce((sum, each) => sum + each.points, 0) : 0,
    max: cases.reduce((sum, each) => sum + each.max, 0),
    criteria: state === 'scored' ? criteria : [],
    notCounted: [],
    confidence: 'high',
    review: [],
    versions: { engine: '1', weights: 'w', rubric: 'r' },
  };
  return { question, evaluation };
}

const section = (id: string, ...questionIds: string[]) => ({ id, title: id, questionIds });

describe('paper points', () => {
  it('scale the rubric to what the question is worth, with two decimals at most', () => {
    expect(paperPointsOf(assess('a', 10, [{ max: 3, points: 1 }]))).toBe(3.33);
    expect(paperPointsOf(assess('a', 15, [{ max: 10, points: 6.75 }]))).toBe(10.13);
  });

  it('are null, not 0, for an answer that was not judged', () => {
    expect(paperPointsOf(assess('a', 10, [{ max: 3, points: 0 }], 'insufficient'))).toBeNull();
    expect(paperPointsOf(assess('a', 10, [{ max: 3, points: 0 }], 'unanswered'))).toBeNull();
    expect(paperPointsOf(assess('a', 10, [{ max: 3, points: 0 }]))).toBe(0);
  });

  it('sum exactly as they are shown', () => {
    expect(sumPoints([0.1, 0.2, 3.33, 3.33, 3.33])).toBe(10.29);
  });
});

describe('composeReport', () => {
  it('adds sections up to the whole and counts what was not judged in the maximum', () => {
    const report = composeReport(
      [section('s1', 'a', 'b'), section('s2', 'c')],
      [
        assess('a', 10, [{ max: 3, points: 1 }]),
        assess('b', 10, [{ max: 3, points: 0 }], 'unanswered'),
        assess('c', 5, [{ max: 4, points: 0 }], 'insufficient'),
      ],
    );
    expect(report.sections).toEqual([
      { id: 's1', title: 's1', points: 3.33, maxPoints: 20, answered: 1, questions: 2 },
      { id: 's2', title: 's2', points: 0, maxPoints: 5, answered: 1, questions: 1 },
    ]);
    expect(report).toMatchObject({ points: 3.33, maxPoints: 25, unanswered: 1, insufficient: 1 });
  });

  it('gives a competency the share of the judged criteria and null without any', () => {
    const { competencies } = composeReport(
      [section('s', 'a', 'b', 'c')],
      [
        assess('a', 10, [{ max: 4, points: 1, competency: 'emotion' }]),
        assess('b', 10, [{ max: 2, points: 2, competency: 'emotion' }]),
        assess('c', 10, [{ max: 9, points: 0, competency: 'data' }], 'unanswered'),
      ],
    );
    expect(competencies).toHaveLength(8);
    expect(competencies.find(({ competency }) => competency === 'emotion')).toEqual({
      competency: 'emotion',
      percent: 50,
      criteria: 2,
    });
    expect(competencies.find(({ competency }) => competency === 'data')).toMatchObject({ percent: null, criteria: 0 });
  });

  it('praises at most three full criteria, one a question, the dearest first, with the longest words', () => {
    const full = (max: number) => ({ max, points: max });
    const { strengths } = composeReport(
      [section('s', 'a', 'b', 'c', 'd')],
      [
        assess('a', 5, [full(2), full(3)]),
        assess('b', 10, [full(4), { max: 6, points: 5 }]),
        assess('c', 10, [full(10)]),
        assess('d', 2, [full(2)]),
      ],
    );
    expect(strengths.map(({ criterionName }) => criterionName)).toEqual(['c标准0', 'b标准0', 'a标准1']);
    expect(strengths[0]?.quote).toBe('c原话0');
  });

  it('names the three dearest losses as next steps, one a question, with the advice for what is missing', () => {
    const { nextSteps } = composeReport(
      [section('s', 'a', 'b', 'c', 'd')],
      [
        assess('a', 10, [
          { max: 5, points: 0 },
          { max: 5, points: 1 },
        ]),
        assess('b', 10, [
          { max: 8, points: 8 },
          { max: 2, points: 1 },
        ]),
        assess('c', 20, [{ max: 10, points: 6.75 }]),
        assess('d', 20, [{ max: 10, points: 0 }], 'unanswered'),
      ],
    );
    expect(nextSteps).toEqual([
      { questionId: 'c', questionTitle: '题c', criterionName: 'c标准0', advice: 'c缺0', lostPoints: 6.5 },
      { questionId: 'a', questionTitle: '题a', criterionName: 'a标准0', advice: 'a缺0', lostPoints: 5 },
      { questionId: 'b', questionTitle: '题b', criterionName: 'b标准1', advice: 'b缺1', lostPoints: 1 },
    ]);
  });

  it('fills up with open questions when there are fewer than three judged losses', () => {
    const { nextSteps } = composeReport(
      [section('s', 'a', 'b')],
      [assess('a', 10, [{ max: 4, points: 4 }]), assess('b', 10, [{ max: 4, points: 0 }], 'unanswered')],
    );
    expect(nextSteps).toEqual([
      { questionId: 'b', questionTitle: '题b', criterionName: 'b标准0', advice: 'b建议0', lostPoints: 10 },
    ]);
  });
});
