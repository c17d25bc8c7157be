import type { Typing } from './chat-drafts.ts';

/**
 * Counts what an edit added. A paste announces itself with its length before the field changes, so that much of the
 * growth was not typed; what an input method commits at once is typing.
 */
export function countEdit(before: Typing, from: string, to: string, how: 'typed' | 'pasted'): Typing {
  const grown = Math.max(0, to.length - from.length);
  return how === 'pasted' ? before : { ...before, typed: before.typed + grown };
}
