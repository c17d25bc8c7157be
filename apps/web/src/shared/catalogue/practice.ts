import { defineText } from './define-text.ts';

export const practiceText = defineText({ title: '单题练习' }, { title: 'Practice' });
