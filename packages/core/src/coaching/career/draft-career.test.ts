import { describe, expect, it } from 'vitest';
import { LEVELS } from '../levels/level.ts';
import { CAREER_PATHS, CAREER_TERMS } from './career.ts';
import { draftCareer } from './draft-career.ts';
import { sayCareer } from './say-career.ts';

const weak = [
  { competency: 'emotion', name: '情绪管理', percent: 12 },
  { competency: 'data', name: '数据敏感', percent: 80 },
] as const;
const facts = { today: '2026-11-22', path: 'training', level: 'proactive', weak } as const;

describe('the draft of a career', () => {
  it('begins with what is weak and what the next level needs, and ends where the path leads', () => {
    const aims = draftCareer(facts);
    expect(aims.map(({ term, due }) => `${term} ${due}`)).toEqual([
      'short 2026-12',
      'short 2027-02',
      'middle 2027-08',
      'middle 2027-11',
      'long 2029-11',
    ]);
    expect(aims[0]).toMatchObject({ aim: '把「情绪管理」练上去', measure: '练习得分从 12% 到 42%，看进步页' });
    expect(aims[1]?.aim).toContain('独立处理复杂问题');
    expect(aims[2]?.aim).toContain('带出三名新人');
  });

  it('gives more time to those who do not yet go a step further by themselves', () => {
    const dueOf = (level: 'basic' | 'proactive') => draftCareer({ ...facts, level }).map(({ due }) => due);
    expect(dueOf('proactive').slice(-2)).toEqual(['2027-11', '2029-11']);
    expect(dueOf('basic').slice(-2)).toEqual(['2028-02', '2030-02']);
  });

  it('has for every path and level aims in every term, each with a figure and short enough to be kept', () => {
    for (const path of CAREER_PATHS) {
      for (const level of LEVELS) {
        const aims = draftCareer({ ...facts, today: '2026-12-31', path, level });
        expect([...new Set(aims.map(({ term }) => term))]).toEqual(CAREER_TERMS);
        for (const { aim, measure, due } of aims) {
          expect(measure).toMatch(/\d|[两三八]成|每[周月季]|按季/);
          expect(Math.max(aim.length, measure.length)).toBeLessThanOrEqual(200);
          expect(due).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
        }
      }
    }
  });
});

describe('the words of a career', () => {
  it('are a sentence a term, with the measure, and what is reached first', () => {
    const [first, second, ...rest] = draftCareer({ ...facts, level: 'basic' });
    if (first === undefined || second === undefined) throw new Error('the draft is too short');
    const words = sayCareer([{ ...first, isReached: true }, { ...second, aim: '多走一步。', measure: '' }, ...rest]);
    expect(words.split('\n')).toEqual([
      '我给自己定的目标里，已经做到的有：把「情绪管理」练上去。',
      '眼下这几个月，我先多走一步。',
      expect.stringMatching(/^一年左右，我想带出三名新人，衡量标准是：.+；再做出一套新人课件并讲满 6 场。$/),
      expect.stringMatching(/^往三年看，我想负责客服培训和知识库，衡量标准是：.+。$/),
    ]);
  });

  it('are none where no aim has words', () => {
    expect(sayCareer([{ term: 'short', aim: ' 。', measure: '每周', due: '', isReached: false }])).toBe('');
  });
});
