import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { useEffect, useRef } from 'react';
import { collectMarks, type Mark } from './collect-marks.ts';
import { criterionHue, criterionLetter } from './criterion-letter.ts';
import { cutAnswer, type Segment } from './cut-answer.ts';
import { useMarkWords } from './use-mark-words.ts';

/** Keeps a chip on the line of the words it stands before. */
const WORD_JOINER = '\u2060';

type Props = {
  readonly assessed: Pick<AssessedAnswer, 'answer' | 'evaluation' | 'names'>;
  /** Place of the criterion whose marks alone are to be seen; null for all. */
  readonly pressed: number | null;
};

/** The answer as it was written, its evidence marked in colour and in words. */
export function MarkedAnswer({ assessed, pressed }: Props) {
  const { answer, evaluation, names } = assessed;
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (pressed === null) return;
    place.current?.querySelector('[data-pressed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [pressed]);
  const shown = collectMarks(answer, evaluation).filter(
    (mark) => pressed === null || (mark.kind === 'criterion' && mark.index === pressed),
  );
  return (
    <p className="marked-answer" ref={place} lang="zh-CN">
      {cutAnswer(answer, shown).map((segment) => (
        <MarkedSegment
          key={segment.start}
          segment={segment}
          pressed={pressed !== null}
          evaluation={evaluation}
          names={names}
        />
      ))}
    </p>
  );
}

type SegmentProps = Pick<AssessedAnswer, 'evaluation' | 'names'> & {
  readonly segment: Segment<Mark>;
  readonly pressed: boolean;
};

function MarkedSegment({ segment, pressed, evaluation, names }: SegmentProps) {
  const words = useMarkWords(evaluation, names);
  if (segment.marks.length === 0) return segment.text;
  const counted = segment.marks.filter((mark) => mark.kind === 'criterion');
  const kinds = new Set(segment.marks.map((mark) => mark.kind));
  const look = [
    'mark-run',
    counted.length > 0 ? 'mark-counted' : kinds.has('not-counted') ? 'mark-struck' : '',
    kinds.has('review') ? 'mark-review' : '',
  ];
  return (
    <>
      {segment.opening.map((mark) => (
        <span key={keyOf(mark)} className="mark-opening">
          <span className="visually-hidden">{words.opening(mark)}</span>
          <MarkChip mark={mark} words={words.chip(mark)} />
          {WORD_JOINER}
        </span>
      ))}
      <mark
        className={look.filter(Boolean).join(' ')}
        data-pressed={pressed}
        data-hue={counted[0] === undefined ? undefined : criterionHue(counted[0].index)}
        style={counted.length > 1 ? linesOf(counted.map(({ index }) => index)) : undefined}
      >
        {segment.text}
      </mark>
      {segment.closing.length > 0 && (
        <span className="visually-hidden">{segment.closing.map(words.closing).join('')}</span>
      )}
    </>
  );
}

function MarkChip({ mark, words }: { readonly mark: Mark; readonly words: string }) {
  if (mark.kind === 'criterion') return <LetterChip index={mark.index} />;
  return (
    <span className={`mark-chip mark-chip-${mark.kind}`} aria-hidden="true">
      {words}
    </span>
  );
}

/** The letter a criterion goes by; decoration, its meaning stands beside it in words. */
export const LetterChip = ({ index }: { readonly index: number }) => (
  <span className="mark-chip" data-hue={criterionHue(index)} aria-hidden="true">
    {criterionLetter(index)}
  </span>
);

const keyOf = (mark: Mark): string =>
  `${mark.kind} ${mark.kind === 'criterion' ? mark.index : mark.reason} ${mark.start} ${mark.end}`;

/** One line below the words for each criterion they serve. */
function linesOf(indexes: readonly number[]) {
  const lines = indexes.map((index) => `var(--mark-${criterionHue(index)})`);
  return {
    backgroundImage: lines.map((colour) => `linear-gradient(${colour}, ${colour})`).join(', '),
    backgroundPosition: lines.map((_, i) => `0 calc(100% - ${i * 4}px)`).join(', '),
    paddingBottom: `${lines.length * 4}px`,
  };
}
