import type { Range } from '../../language/reading.ts';
import type { NotCountedReason } from '../../question-bank/evaluation.ts';

/** Words that tell nobody's deed here. Off the topic or with a taboo beside it a deed is still one. */
const NO_DEED: ReadonlySet<NotCountedReason> = new Set<NotCountedReason>([
  'negated',
  'reported',
  'conditional',
  'listed',
  'copied',
  'published',
  'repeated',
  'injection',
  'customer-words',
  'generic',
]);
/** An answer that is this much published words is recited. */
const RECITED_SHARE = 0.5;

export type FoundWords = Range & { readonly reason: NotCountedReason };

/**
 * What of an answer tells no deed, by what its scorer found. What is published is knowledge: an answer made of it is
 * `isRecited` and read, where it is a part of one it is left out.
 */
export function findNoDeeds(
  text: string,
  found: readonly FoundWords[],
): { readonly ignored: readonly Range[]; readonly isRecited: boolean } {
  const published = found.filter(({ reason }) => reason === 'published');
  const length = published.reduce((sum, { start, end }) => sum + end - start, 0);
  const isRecited = length > RECITED_SHARE * text.length;
  return {
    isRecited,
    ignored: found
      .filter(({ reason }) => NO_DEED.has(reason) && !(isRecited && reason === 'published'))
      .map(({ start, end }) => ({ start, end })),
  };
}
