import type { storyReadingSchema } from '@mianmian/contract/story';
import { STORY_PARTS, type StoryPart } from '@mianmian/core/coaching/stories/story-reading';
import type { z } from 'zod';

export type StoryReadingView = z.infer<typeof storyReadingSchema>;
export type PieceOf = StoryPart | 'none';
/** A sentence, or what of it one part holds; together the pieces are the whole text. */
export type Piece = { readonly start: number; readonly text: string; readonly part: PieceOf };

const SENTENCES = /[^。！？!?；;\n]*(?:[。！？!?；;\n]+[”」』"）)]*\s*|$)/gu;

/** Cuts the parts of a reading at the ends of sentences, so that each can be moved by itself. */
export const cutPieces = ({ segments }: Pick<StoryReadingView, 'segments'>): readonly Piece[] =>
  segments.flatMap(({ part, span }) => {
    const sentences = (span.text.match(SENTENCES) ?? []).filter((sentence) => sentence !== '');
    let start = span.start;
    const pieces: Piece[] = [];
    for (const text of sentences) {
      const last = pieces.at(-1);
      // What is only space or marks goes with the sentence before it.
      if (last !== undefined && !/[\p{L}\p{N}]/u.test(text))
        pieces[pieces.length - 1] = { ...last, text: last.text + text };
      else pieces.push({ start, text, part });
      start += text.length;
    }
    return pieces;
  });

/** The words of each part, in their order; a line break stands where something else was between them. */
export function joinPieces(pieces: readonly Piece[]): Readonly<Record<StoryPart, string>> {
  const joined = { situation: '', task: '', action: '', result: '' };
  for (const part of STORY_PARTS) {
    let text = '';
    pieces.forEach((piece, index) => {
      if (piece.part !== part) return;
      const follows = pieces[index - 1]?.part === part;
      text = follows || text === '' ? text + piece.text : `${finish(text)}\n${piece.text}`;
    });
    joined[part] = finish(text);
  }
  return joined;
}

/** A part that was cut off in the middle of a sentence ends like one. */
const finish = (text: string): string => text.trim().replace(/[，,、：:]+$/u, '。');
