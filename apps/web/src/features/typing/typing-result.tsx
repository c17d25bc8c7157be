import { checkReply } from '@mianmian/core/coaching/typing/check-reply';
import { measureTyping, type TypingFigures } from '@mianmian/core/coaching/typing/measure-typing';
import { typingPercentile } from '@mianmian/core/coaching/typing/typing-percentile';
import { committedText } from '@mianmian/core/coaching/typing/typing-state';
import type { TypingNorm, TypingText } from '@mianmian/core/coaching/typing/typing-text';
import { Button } from 'antd';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';
import { AlignedMistakes } from './aligned-mistakes.tsx';
import type { Keeping } from './keep-run.ts';
import { ReplyPoints } from './reply-points.tsx';
import type { TypingEnd } from './typing-desk.tsx';
import './typing-result.css';

type Props = {
  readonly text: TypingText;
  readonly end: TypingEnd;
  readonly norm: TypingNorm | undefined;
  readonly kept: Keeping;
  readonly onAgain: () => void;
  readonly another: ReactNode;
};

/** Over fewer a speed is luck. */
const SCALE_FROM_CHARACTERS = 20;

/** The figures of one run, how they come about, and where it went wrong. */
export function TypingResult({ text: typed, end, norm, kept, onAgain, another }: Props) {
  const text = useText(typingText);
  const isOwnWords = typed.mode === 'question';
  const figures = useMemo(() => measureTyping(end.state, isOwnWords ? null : typed.text), [end, typed, isOwnWords]);
  const points = useMemo(() => checkReply(committedText(end.state), typed), [end, typed]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const said = points.filter(({ word }) => word !== null).length;
  return (
    <div className="typing-result">
      <section className="typing-score">
        <h2 ref={heading} tabIndex={-1}>
          {text.resultTitle[end.reason]}
        </h2>
        <p className="typing-big numeric">
          <strong>{Math.round(figures.charactersPerMinute)}</strong> {text.speed}
          <span>
            {isOwnWords ? text.points(said, points.length) : `${text.accuracy} ${tenth(figures.accuracyPercent)}%`}
          </span>
        </p>
        {norm !== undefined &&
          kept === 'kept' &&
          (figures.typed < SCALE_FROM_CHARACTERS ? (
            <p className="typing-quiet">{text.tooShortForScale(SCALE_FROM_CHARACTERS)}</p>
          ) : (
            <Scale norm={norm} speed={figures.charactersPerMinute} />
          ))}
        <p className="typing-quiet" role="status">
          {kept === 'kept' ? text.saved : text.notSaved[kept]}
        </p>
        <div className="typing-ways">
          <Button type="primary" size="large" onClick={onAgain}>
            {text.again}
          </Button>
          {another}
        </div>
      </section>
      {isOwnWords ? (
        <ReplyPoints points={points} reply={committedText(end.state)} />
      ) : (
        <AlignedMistakes target={typed.text} state={end.state} figures={figures} />
      )}
      <Details figures={figures} thoughtMs={isOwnWords ? end.thoughtMs : null} />
    </div>
  );
}

const tenth = (figure: number): string => (Math.floor(figure * 10) / 10).toString();

function Scale({ norm, speed }: { readonly norm: TypingNorm; readonly speed: number }) {
  const text = useText(typingText);
  const percent = Math.round(typingPercentile(norm, speed));
  const top = norm.percentiles.at(-1)?.percentile ?? 100;
  return (
    <div className="typing-scale">
      <p>
        <span className="typing-tag">{text.reference}</span>{' '}
        {percent >= top ? text.percentileTop(top) : text.percentile(percent)}
      </p>
      <span className="typing-scale-bar" aria-hidden="true">
        <span style={{ insetInlineStart: `${percent}%` }} />
      </span>
      <p className="typing-quiet">
        {text.scale}
        <span lang="zh-CN">{norm.source}</span>
        {text.scaleAsOf(norm.asOf)}
        {!norm.verified && text.scaleUnverified}
      </p>
    </div>
  );
}

type DetailsProps = { readonly figures: TypingFigures; readonly thoughtMs: number | null };

function Details({ figures, thoughtMs }: DetailsProps) {
  const text = useText(typingText);
  const isAligned = figures.steps.length > 0;
  const rows: readonly (readonly [string, string])[] = [
    ...(thoughtMs === null ? [] : [[text.figures.thinking, text.seconds(tenth(thoughtMs / 1_000))] as const]),
    [text.figures.duration, text.seconds(tenth(figures.durationMs / 1_000))],
    [text.figures.right, text.characters(figures.right)],
    ...(isAligned
      ? [
          [text.figures.wrong, text.characters(figures.wrong)] as const,
          [text.figures.missing, text.characters(figures.missing)] as const,
          [text.figures.extra, text.characters(figures.extra)] as const,
          [text.figures.gross, `${Math.round(figures.grossCharactersPerMinute)} ${text.speed}`] as const,
        ]
      : []),
    [text.figures.corrections, text.characters(figures.corrections)],
    [text.figures.entry, text.entry(figures.composed, figures.direct)],
  ];
  return (
    <section className="typing-details">
      <dl className="numeric">
        {rows.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p className="typing-quiet">
        {text.counting}
        {isAligned && text.comparing}
      </p>
    </section>
  );
}
