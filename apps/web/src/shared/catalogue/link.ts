import { defineText } from './define-text.ts';

/** A link that is told once. */
export const linkText = defineText(
  {
    hand: '发给别人',
    copyByHand: '没能自动复制。链接已经选中，请长按或用快捷键复制。',
  },
  {
    hand: 'Send',
    copyByHand: 'Could not copy by itself. The link is selected; please copy it by hand.',
  },
);
