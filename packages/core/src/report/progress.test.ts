import { describe, expect, it } from 'vitest';
import { COMPETENCIES, type Competency } from '../question-bank/competency.ts';
import { foldProgress, type ProgressPoint } from './progress.ts';

type Judged = Partial<Record<Competency, readonly [percent: number | null, criteria: number]>>;

const pointsOf = (...all: readonly Judged[]): readonly ProgressPoint[] =>
  all.map((judged, index) => ({
    at: index,
    source: 'practice',
    recordId: 'q',
    title: '题',
    competencies: COMPETENCIES.flatMap((competency) => {
      const found = judged[competency];
      return found === undefined ? [] : [{ competency, percent: found[0], criteria: found[1] }];
    }),
  }));
const progressOf = (competency: Competency, points: readonly ProgressPoint[]) =>
  foldProgress(points).find((each) => each.competency === competency);
const weakOf = (points: readonly ProgressPoint[]) =>
  foldProgress(points).flatMap(({ competency, isWeak }) => (isWeak ? [competency] : []));
/** Each twice, so that all are known. */
const known = (judged: Judged) => pointsOf(judged, judged);

describe('progress by competency', () => {
  it('has all competencies in the order of the radar, without a judgement where there was none', () => {
    const progress = foldProgress([]);
    expect(progress.map(({ competency }) => competency)).toEqual(COMPETENCIES);
    expect(progress[0]).toEqual({
      competency: 'communication',
      firstPercent: null,
      latestPercent: null,
      points: 0,
      isWeak: false,
    });
    const unjudged = pointsOf({ data: [null, 0] }, { data: [50, 1] });
    expect(progressOf('data', unjudged)).toMatchObject({ firstPercent: 50, latestPercent: 50, points: 1 });
  });

  it('compares up to three at either end, none of them twice, each weighing as much as it judged', () => {
    const points = pointsOf(
      { emotion: [0, 1] },
      { emotion: [100, 3] },
      { emotion: [50, 1] },
      { emotion: [80, 1] },
      { emotion: [90, 2] },
    );
    expect(progressOf('emotion', points)).toMatchObject({ firstPercent: 75, latestPercent: 78, points: 5 });
    expect(progressOf('emotion', points.slice(0, 3))).toMatchObject({ firstPercent: 0, latestPercent: 88 });
    expect(progressOf('emotion', points.slice(0, 2))).toMatchObject({ firstPercent: 0, latestPercent: 100 });
    expect(progressOf('emotion', [...points, ...points])).toMatchObject({ firstPercent: 70, latestPercent: 78 });
  });

  it('calls weak what is below sixty, but only with enough behind it to say so', () => {
    expect(weakOf(pointsOf({ data: [0, 2] }))).toEqual([]);
    expect(weakOf(pointsOf({ data: [59, 3] }))).toEqual(['data']);
    expect(weakOf(pointsOf({ data: [59, 1] }, { data: [59, 1] }))).toEqual(['data']);
    expect(weakOf(pointsOf({ data: [60, 3] }))).toEqual([]);
  });

  it('calls weak the lowest third of what is known, unless that is good', () => {
    const three: Judged = { data: [70, 1], emotion: [80, 1], teamwork: [95, 1] };
    expect(weakOf(known(three))).toEqual(['data']);
    expect(weakOf(known({ ...three, data: [85, 1], emotion: [90, 1] }))).toEqual([]);
    expect(weakOf(known({ data: [70, 1], emotion: [80, 1] }))).toEqual([]);
    // What stands level with the last of them is as weak.
    expect(weakOf(known({ ...three, emotion: [70, 1] }))).toEqual(['emotion', 'data']);
  });

  it('forgets a weakness that was overcome', () => {
    const rising = [10, 30, 90, 95, 100].map((percent): Judged => ({ compliance: [percent, 1] }));
    expect(weakOf(pointsOf(...rising.slice(0, 2)))).toEqual(['compliance']);
    expect(weakOf(pointsOf(...rising))).toEqual([]);
  });
});
