import { defineText } from './define-text.ts';

export const reportText = defineText({ title: '成绩报告' }, { title: 'Report' });
