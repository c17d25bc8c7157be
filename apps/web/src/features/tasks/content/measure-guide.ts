import type { TaskBrief } from '@mianmian/contract/task';
import { countCharacters } from '../../../shared/count-characters.ts';

export type GuideMeasure = {
  readonly characters: number;
  /** Characters missing (below zero) or too many (above); 0 where the length is right. */
  readonly excess: number;
  /** Characters of the longest paragraph. */
  readonly longest: number;
  readonly isParagraphLong: boolean;
};

/** Counted as the grading counts: without white space, a paragraph being a line. */
export function measureGuide(text: string, { min, max, paragraph }: TaskBrief['limits']): GuideMeasure {
  const characters = countCharacters(text);
  const longest = Math.max(0, ...text.split('\n').map(countCharacters));
  const excess = characters < min ? characters - min : Math.max(0, characters - max);
  return { characters, excess, longest, isParagraphLong: longest > paragraph };
}

/** A stretch of a card: words, or the note of a picture. */
export type CardPiece = { readonly kind: 'words' | 'picture'; readonly at: number; readonly text: string };

const PICTURE = /【图[：:]?([^】\n]*)】/gu;

/** Cuts what was written into paragraphs and pictures, in their order; lines with nothing in them are left out. */
export function cutCard(text: string): readonly CardPiece[] {
  const pictures = [...text.matchAll(PICTURE)];
  const pieces = pictures.map(
    ({ index, 1: note = '' }): CardPiece => ({ kind: 'picture', at: index, text: note.trim() }),
  );
  const ends = [0, ...pictures.map(({ index, 0: all }) => index + all.length)];
  const words = ends.flatMap((start, i) => {
    const stretch = text.slice(start, pictures[i]?.index ?? text.length);
    return [...stretch.matchAll(/[^\n]+/gu)].map(
      (line): CardPiece => ({ kind: 'words', at: start + line.index, text: line[0].trim() }),
    );
  });
  return [...pieces, ...words]
    .filter(({ kind, text: said }) => kind === 'picture' || said !== '')
    .sort((a, b) => a.at - b.at);
}
