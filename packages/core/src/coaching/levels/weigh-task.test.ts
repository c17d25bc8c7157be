import { expect, it } from 'vitest';
import { readDeed } from './read-deed.ts';
import { weighTask } from './weigh-task.ts';

const GOOD = '错发颜色占两成五。请仓库在拣货单上加一栏颜色照片，下周一起用，预计从十五张降到六张。';

it('takes a data task for value without a gap, for solving with one, for nothing with two or with vague words', () => {
  const level = (classified: number, topCauses: number, proposal: string) =>
    weighTask({ classified, topCauses, proposal })?.level ?? null;
  expect(level(0.8, 2, GOOD)).toBe('value');
  expect(level(0.79, 2, GOOD)).toBe('solving');
  expect(level(0.9, 1, GOOD)).toBe('solving');
  expect(level(0.9, 3, GOOD.replace('预计从十五张降到六张', '问的人会变少'))).toBe('solving');
  expect(level(0.5, 1, GOOD)).toBe(null);
  expect(level(0.9, 3, '建议进一步优化流程，加强培训，提升服务意识，投诉下降五成。')).toBe(null);
  expect(weighTask({ classified: 0.5, topCauses: 3, proposal: GOOD })?.gaps).toEqual(['工单分对的不到八成']);
});

it('reads the level of a deed that no guide names from its words', () => {
  expect(['复述了新地址', '没等问就报了进度', '请仓库当场截下旧件'].map(readDeed)).toEqual([
    'basic',
    'proactive',
    'solving',
  ]);
});
