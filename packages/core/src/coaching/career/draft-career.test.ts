import { describe, expect, it } from 'vitest';
import { LEVELS } from '../levels/level.ts';
import { CAREER_PATHS, CAREER_TERMS } from './career.ts';
import { draftCareer } from './draft-career.ts';

const weak = [
  { competency: 'emotion', name: '情绪管理', percent: 42 },
  { competency: 'data', name: '数据敏感', percent: 80 },
] as const;

describe('the draft of a career', () => {
  it('begins with what is weak and what the next level needs, and ends where the path leads', () => {
    const aims = draftCareer({ today: '2026-11-22', path: 'training', level: 'proactive', weak });
    expect(aims.map(({ term, due }) => `${term} ${due}`)).toEqual([
      'short 2026-12',
      'short 2027-02',
      'middle 2027-11',
      'long 2029-11',
    ]);
    expect(aims[0]).toMatchObject({ aim: '把「情绪管理」练上去', measure: '这里的进步页上从 42 % 到 70 %' });
    expect(aims[1]?.aim).toContain('八成以上的复杂问题');
    expect(aims[2]?.aim).toContain('两名新人');
  });

  it('has for every path and level an aim a term, each with a figure or a rhythm to measure it by', () => {
    for (const path of CAREER_PATHS) {
      for (const level of LEVELS) {
        const aims = draftCareer({ today: '2026-12-31', path, level, weak: [] });
        expect(aims.map(({ term }) => term)).toEqual(CAREER_TERMS);
        for (const { measure } of aims) expect(measure).toMatch(/\d|每[周月季]|按季|逐[月季]|前后|[一二两]/);
      }
    }
  });
});
