import { useEffect, useRef } from 'react';
import { useText } from '../catalogue/language.ts';
import { techniqueText } from '../catalogue/technique.ts';
import { cutAnswer, type Segment } from '../evidence/cut-answer.ts';
import { TECHNIQUE_HUES, type TechniqueMark } from './technique-marks.ts';

/** Keeps a chip on the line of the words it stands before. */
const WORD_JOINER = '\u2060';

type Props = {
  readonly answer: string;
  readonly marks: readonly TechniqueMark[];
  /** Whether one aspect was asked for, whose first words then come into sight. */
  readonly isNarrowed: boolean;
};

/** The answer as it was written, with what each stretch does. */
export function TechniqueAnswer({ answer, marks, isNarrowed }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  const first = marks[0]?.start;
  useEffect(() => {
    if (!isNarrowed || first === undefined) return;
    place.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' });
  }, [isNarrowed, first]);
  return (
    <p className="marked-answer" ref={place} lang="zh-CN">
      {cutAnswer(answer, marks).map((segment) => (
        <TechniqueSegment key={segment.start} segment={segment} />
      ))}
    </p>
  );
}

function TechniqueSegment({ segment }: { readonly segment: Segment<TechniqueMark> }) {
  const text = useText(techniqueText);
  const [shown] = segment.marks;
  if (shown === undefined) return segment.text;
  const toMend = segment.marks.some(({ kind }) => TECHNIQUE_HUES[kind] === null);
  const hue = TECHNIQUE_HUES[shown.kind] ?? undefined;
  return (
    <>
      {segment.opening.map((mark) => (
        <span key={`${mark.kind} ${mark.end}`} className="mark-opening">
          <span className="visually-hidden">{text.markStart(text.kind[mark.kind])}</span>
          <KindChip mark={mark} />
          {WORD_JOINER}
        </span>
      ))}
      <mark
        className={`mark-run ${hue === undefined ? '' : 'mark-counted'} ${toMend ? 'mark-review' : ''}`}
        data-hue={hue}
      >
        {segment.text}
      </mark>
      {segment.closing.length > 0 && (
        <span className="visually-hidden">
          {segment.closing.map(({ kind }) => text.markEnd(text.kind[kind])).join('')}
        </span>
      )}
    </>
  );
}

function KindChip({ mark: { kind } }: { readonly mark: TechniqueMark }) {
  const text = useText(techniqueText);
  const hue = TECHNIQUE_HUES[kind];
  return (
    <span
      className={hue === null ? 'mark-chip mark-chip-review' : 'mark-chip'}
      data-hue={hue ?? undefined}
      aria-hidden="true"
    >
      {text.kind[kind]}
    </span>
  );
}
