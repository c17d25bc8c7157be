import { defineText } from './define-text.ts';

export const paperText = defineText({ title: '试卷' }, { title: 'Papers' });
