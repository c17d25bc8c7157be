import { describe, expect, it } from 'vitest';
import type { Facet } from '../question-bank/question.ts';
import { beliefOf, LEAST_BELIEF } from './belief.ts';
import { confidenceOf } from './confidence-of.ts';
import { decodeHead } from './decode-head.ts';
import { explainDoubt } from './explain-doubt.ts';
import type { BelievedFacet } from './judge-criterion.ts';

const facet = (id: string): Facet => ({ id, name: id, concept: id, points: 1, advice: '', phrasings: [] });
const believed = (belief: number, points = 1): BelievedFacet => ({ facet: facet('a'), belief, points, evidence: [] });

describe('beliefOf', () => {
  const calibration = { threshold: -32, slope: 0.06 };

  it('grows with strength and stays within nothing and full', () => {
    let last = 0;
    for (let strength = -400; strength <= 400; strength += 10) {
      const belief = beliefOf(strength, calibration);
      expect(belief).toBeGreaterThanOrEqual(last);
      expect(belief).toBeLessThanOrEqual(1);
      last = belief;
    }
    expect(last).toBeGreaterThan(0.9);
  });

  it('is nothing rather than little', () => {
    for (let strength = -400; strength <= 400; strength += 5) {
      const belief = beliefOf(strength, calibration);
      expect(belief === 0 || belief >= LEAST_BELIEF).toBe(true);
    }
    expect(beliefOf(-200, calibration)).toBe(0);
  });
});

describe('confidenceOf', () => {
  it('is high while hardly any points hang on a toss of a coin, and low when many do', () => {
    expect(confidenceOf([believed(0), believed(1), believed(0.95)])).toBe('high');
    expect(confidenceOf([believed(0.5), believed(0.6), believed(1)])).toBe('low');
    expect(confidenceOf([believed(0.5), believed(1, 4)])).toBe('medium');
  });
  it('is low where there is nothing to go by', () => expect(confidenceOf([])).toBe('low'));
});

describe('explainDoubt', () => {
  const fitting = { junk: 0, own: 1, other: 0, known: 0.5 };

  it.each([
    ['以前同事都是先道歉，前同事还写备注，师傅也这样', 'reported'],
    ['我不会道歉，也不会查单，更没必要回访', 'negated'],
    ['客服人员应当热情，应该耐心，必须细致', 'generic'],
    ['共情、倾听、闭环、时效、合规', 'listed'],
    ['如果给钱就做，要是不给就算了，除非领导逼', 'conditional'],
  ])('names the cue of %s: %s', (text, reason) => expect(explainDoubt(text, fitting)).toBe(reason));

  it('says off topic where another question fits better, whatever the words', () => {
    expect(explainDoubt('共情、倾听、闭环', { ...fitting, own: 0, other: 1 })).toBe('off-topic');
  });
});

describe('decodeHead', () => {
  it('reads signed bytes out of base64, with any padding', () => {
    for (const values of [[1], [-1, 127], [-128, 0, 5], [9, -9, 99, -99], [0, 0, 0, 0, -7]]) {
      const inside = Buffer.from(Int8Array.from(values).buffer).toString('base64');
      expect([...decodeHead({ bias: 3, inside }).inside]).toEqual(values);
    }
  });
  it('has no context when none was learnt', () => {
    expect(decodeHead({ bias: 3, inside: 'AAAA' }).around).toHaveLength(0);
    expect(decodeHead({ bias: 3, inside: 'AAAA', around: 'AQID' }).around).toEqual(Int8Array.from([1, 2, 3]));
  });
});
