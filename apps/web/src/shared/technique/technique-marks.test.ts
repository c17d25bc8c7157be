import { describe, expect, it } from 'vitest';
import { mendFirst, type TechniqueAspect, techniqueMarks } from './technique-marks.ts';

const at = (start: number, end: number) => ({ start, end, text: '…' });
const aspects: readonly TechniqueAspect[] = [
  { id: 'action', state: 'good', advice: '留着。', findings: [{ kind: 'action', span: at(4, 9) }] },
  { id: 'solving', state: 'good', advice: '留着。', findings: [{ kind: 'solving', span: at(4, 9) }] },
  {
    id: 'taboo',
    state: 'mend',
    advice: '换掉。',
    findings: [{ kind: 'vow', span: at(0, 3), instead: '说做法。' }],
  },
];

describe('marks of how an answer is told', () => {
  it('come in the order of the answer, the densest aspects left out', () => {
    expect(techniqueMarks(aspects, null)).toEqual([
      { kind: 'vow', start: 0, end: 3 },
      { kind: 'action', start: 4, end: 9 },
    ]);
  });

  it('are those of the pressed aspect alone', () => {
    expect(techniqueMarks(aspects, 'solving')).toEqual([{ kind: 'solving', start: 4, end: 9 }]);
  });
});

describe('the list of aspects', () => {
  it('starts with what could be told better', () => {
    expect(mendFirst(aspects).map(({ id }) => id)).toEqual(['taboo', 'action', 'solving']);
  });
});
