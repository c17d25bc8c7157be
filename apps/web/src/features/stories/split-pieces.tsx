import { STORY_PARTS } from '@mianmian/core/coaching/stories/story-reading';
import { useRef, useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import type { Piece, PieceOf } from './split-story.ts';
import { PART_HUES } from './story.ts';

type Props = {
  readonly pieces: readonly Piece[];
  readonly onMove: (start: number, part: PieceOf) => void;
};

const CHOICES: readonly PieceOf[] = [...STORY_PARTS, 'none'];
const hueOf = (part: PieceOf) => (part === 'none' ? undefined : PART_HUES[part]);

/** The text sentence by sentence, each in the colour and under the name of its part; pressed, it can be moved. */
export function SplitPieces({ pieces, onMove }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  return (
    <ol className="split-pieces">
      {pieces.map((piece, index) => (
        <PieceRow
          key={piece.start}
          piece={piece}
          isFirst={pieces[index - 1]?.part !== piece.part}
          isOpen={open === piece.start}
          onOpen={(isOpen) => setOpen(isOpen ? piece.start : null)}
          onMove={(part) => onMove(piece.start, part)}
        />
      ))}
    </ol>
  );
}

type RowProps = {
  readonly piece: Piece;
  readonly isFirst: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMove: (part: PieceOf) => void;
};

function PieceRow({ piece: { text: words, part }, isFirst, isOpen, onOpen, onMove }: RowProps) {
  const text = useText(storiesText);
  const button = useRef<HTMLButtonElement>(null);
  const nameOf = (each: PieceOf) => (each === 'none' ? text.noPart : text.parts[each]);
  const move = (to: PieceOf) => {
    onMove(to);
    onOpen(false);
    button.current?.focus();
  };
  return (
    <li data-part={part} data-hue={hueOf(part)} data-first={isFirst}>
      <button ref={button} type="button" className="piece" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
        <span className={isFirst ? 'piece-part' : 'visually-hidden'}>{nameOf(part)}</span>
        <span className="piece-text" lang="zh-CN">
          {words.trim()}
        </span>
      </button>
      {isOpen && (
        <fieldset className="piece-choices">
          <legend>{text.belongs}</legend>
          {CHOICES.map((choice) => (
            <button
              key={choice}
              type="button"
              aria-pressed={choice === part}
              data-hue={hueOf(choice)}
              onClick={() => move(choice)}
            >
              {nameOf(choice)}
            </button>
          ))}
        </fieldset>
      )}
    </li>
  );
}
