import { describe, expect, it } from 'vitest';
import { normalise } from '../language/normalise.ts';
import type { Criterion, Facet, Question } from '../question-bank/question.ts';
import { judgeAbsences } from './judge-absences.ts';
import { type BelievedFacet, judgeCriterion } from './judge-criterion.ts';

const facet = (id: string, more: Partial<Facet> = {}): Facet => ({
  id,
  name: `名${id}`,
  concept: id,
  points: 1,
  advice: `建议${id}`,
  phrasings: [],
  ...more,
});
const criterion = (max: number, facets: readonly Facet[], id = 'c'): Criterion => ({
  id,
  name: id,
  max,
  competency: 'communication',
  full: '',
  half: '',
  facets,
});
const found = (of: Facet, belief: number, points = of.points): BelievedFacet => ({
  facet: of,
  belief,
  points,
  evidence: belief > 0 ? [{ start: 0, end: 2, text: of.id }] : [],
});

describe('judgeCriterion', () => {
  const [a, b, vague] = [facet('a'), facet('b', { points: 2 }), facet('v', { vague: true })];
  const three = criterion(3, [a, b, vague]);

  it('adds up what is believed, in quarters, and caps it', () => {
    expect(judgeCriterion(three, [found(a, 1), found(b, 0)]).points).toBe(1);
    expect(judgeCriterion(three, [found(a, 0.6), found(b, 0.6)]).points).toBe(1.75);
    expect(judgeCriterion(three, [found(a, 1, 2.5), found(b, 1, 2.5)]).points).toBe(3);
  });

  it('names level, what is missing with its advice, and nothing as missing at full points', () => {
    expect(judgeCriterion(three, [found(a, 1), found(b, 0)])).toMatchObject({
      level: 'part',
      missing: [{ facetId: 'b', name: '名b', advice: '建议b' }],
    });
    expect(judgeCriterion(three, [found(a, 1), found(b, 1)])).toMatchObject({ level: 'full', missing: [] });
    expect(judgeCriterion(three, [found(a, 0), found(b, 0)])).toMatchObject({ level: 'none', found: [] });
  });

  it('counts the vague form only while it is worth more than the exact ones, never both', () => {
    const onlyVague = judgeCriterion(three, [found(a, 0), found(b, 0), found(vague, 1)]);
    expect(onlyVague).toMatchObject({ points: 1, found: [{ facetId: 'v' }] });
    const both = judgeCriterion(three, [found(a, 0), found(b, 1), found(vague, 1)]);
    expect(both.points).toBe(2);
    expect(both.found.map(({ facetId }) => facetId)).toEqual(['b']);
  });

  it('splits the points over the facets so that they sum up, whatever the beliefs', () => {
    for (let step = 0; step <= 20; step += 1) {
      const { points, found: parts } = judgeCriterion(three, [found(a, step / 20), found(b, 1 - step / 30)]);
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
      expect(parts.every((part) => part.points > 0 && part.evidence.length > 0)).toBe(true);
    }
  });
});

describe('judgeAbsences', () => {
  const asked = criterion(2, [facet('q', { points: 2 })], 'asked');
  const silent = criterion(
    2,
    [facet('nopay', { points: 2, absence: { given: 'asked', givenPoints: 1, words: ['工资', '加班'] } })],
    'silent',
  );
  const question: Question = {
    id: 'q',
    version: 1,
    points: 4,
    suggestedSeconds: 60,
    title: '',
    prompt: '',
    examines: [],
    criteria: [asked, silent],
    goodIdeas: [],
    badAnswers: [],
    modelAnswer: '',
  };
  const judge = (text: string, belief: number) =>
    judgeAbsences(question, normalise(text), [
      judgeCriterion(asked, [found(facet('q', { points: 2 }), belief)]),
      judgeCriterion(silent, []),
    ]);

  it('gives points for what is not said once something else was earned', () => {
    expect(judge('请问考核看什么', 1).criteria[1]?.points).toBe(2);
    expect(judge('请问考核看什么', 0).criteria[1]?.points).toBe(0);
  });

  it('halves them for each taboo said, and shows the words', () => {
    const once = judge('请问工資多少', 1);
    expect(once.criteria[1]?.points).toBe(1);
    expect(once.taboos).toMatchObject([{ reason: 'taboo', span: { text: '工資' }, facetId: 'nopay' }]);
    expect(judge('工资多少，加班多吗', 1).criteria[1]?.points).toBe(0.5);
  });
});
