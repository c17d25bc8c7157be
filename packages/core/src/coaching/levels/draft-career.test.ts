import { expect, it } from 'vitest';
import { COMPETENCIES } from '../../question-bank/competency.ts';
import { CAREER_PATHS, draftCareer } from './draft-career.ts';
import { LEVELS } from './level.ts';

it('drafts for every level, weakness and path aims with a figure, a time in its term and how it is measured', () => {
  for (const level of LEVELS) {
    for (const path of CAREER_PATHS) {
      for (const competency of COMPETENCIES) {
        const { short, middle, long } = draftCareer({ level, weak: [competency], path });
        expect([short.length, middle.length, long.length]).toEqual([2, 2, 1]);
        expect([...short, ...middle, ...long].every(({ figure }) => /\d|[一二三五八九]成/.test(figure))).toBe(true);
        expect([...short, ...middle, ...long].every(({ measuredBy }) => measuredBy.length > 3)).toBe(true);
        const months = [short, middle, long].map((aims) => aims.map(({ withinMonths }) => withinMonths));
        expect(Math.max(...(months[0] ?? []))).toBeLessThan(Math.min(...(months[1] ?? [])));
        expect(Math.max(...(months[1] ?? []))).toBeLessThan(Math.min(...(months[2] ?? [])));
      }
    }
  }
});

it('begins one step above the level, looks at two weaknesses, and gives a beginner more time', () => {
  const facts = { weak: COMPETENCIES.slice(0, 4), path: 'expert' as const };
  const beginner = draftCareer({ ...facts, level: 'basic' });
  const solver = draftCareer({ ...facts, level: 'solving' });
  expect(beginner.short).toHaveLength(3);
  expect(beginner.short[0]).not.toEqual(solver.short[0]);
  expect(beginner.middle[0]?.withinMonths).toBeGreaterThan(solver.middle[0]?.withinMonths ?? 0);
});
