import { STORY_PARTS } from '@mianmian/core/coaching/stories/story-reading';
import { CLAUSE_PARTS, type ClausePart } from '@mianmian/core/coaching/stories/story-weights';
import { type LabelledStory, textOf } from './labelled-story.ts';

/** Counts of characters, `CLAUSE_PARTS` × `CLAUSE_PARTS`: as labelled, as read. */
export type Confusion = readonly (readonly number[])[];

const COUNTED = /[\p{L}\p{N}]/u;

/** A stretch of the text that is read as one part. */
type Read = { readonly part: ClausePart; readonly span: { readonly start: number; readonly end: number } };

/** Counts the characters of stories by labelled and by read part; blanks and punctuation do not count. */
export function confuse(pairs: Iterable<readonly [LabelledStory, readonly Read[]]>): Confusion {
  const counts = CLAUSE_PARTS.map(() => CLAUSE_PARTS.map(() => 0));
  for (const [story, segments] of pairs) {
    const text = textOf(story);
    const read = segments.flatMap(({ part, span }) => Array.from({ length: span.end - span.start }, () => part));
    const labelled = story.segments.flatMap(({ part, text: words }) =>
      Array.from({ length: words.length }, () => part),
    );
    for (let at = 0; at < text.length; at += 1) {
      if (!COUNTED.test(text.charAt(at))) continue;
      const row = counts[CLAUSE_PARTS.indexOf(labelled[at] ?? 'none')] as number[];
      const column = CLAUSE_PARTS.indexOf(read[at] ?? 'none');
      row[column] = (row[column] as number) + 1;
    }
  }
  return counts;
}

/** F1 of each of the four parts and their mean. */
export function agreementOf(counts: Confusion): { readonly parts: readonly number[]; readonly macro: number } {
  const parts = STORY_PARTS.map((part) => {
    const at = CLAUSE_PARTS.indexOf(part);
    const right = counts[at]?.[at] ?? 0;
    const labelled = (counts[at] ?? []).reduce((sum, count) => sum + count, 0);
    const read = counts.reduce((sum, row) => sum + (row[at] ?? 0), 0);
    return labelled + read === 0 ? 1 : (2 * right) / (labelled + read);
  });
  return { parts, macro: parts.reduce((sum, part) => sum + part, 0) / parts.length };
}
