import type { AlignedStep } from '@mianmian/core/coaching/typing/align-text';
import { useEffect, useRef } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';

type Props = { readonly target: string; readonly steps: readonly AlignedStep[] };
type Mark = 'right' | 'wrong' | 'missing' | 'next' | 'unreached';
type Stretch = { readonly mark: Mark; readonly start: number; words: string };

/** The text with what has become of it so far; the line one is at stays in sight. */
export function MarkedTarget({ target, steps }: Props) {
  const text = useText(typingText);
  const place = useRef<HTMLElement>(null);
  const next = useRef<HTMLSpanElement>(null);
  const stretches = cutTarget(target, steps);
  const nextAt = stretches.find(({ mark }) => mark === 'next')?.start ?? -1;
  useEffect(() => {
    if (place.current === null || next.current === null || nextAt < 0) return;
    const line = next.current.offsetHeight;
    place.current.scrollTo({ top: Math.max(0, next.current.offsetTop - line), behavior: 'auto' });
  }, [nextAt]);
  return (
    <section
      className="typing-target"
      ref={place}
      aria-label={text.target}
      lang="zh-CN"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
      tabIndex={0}
    >
      <p>
        {stretches.map(({ mark, start, words }) => (
          <span key={start} data-mark={mark} ref={mark === 'next' ? next : null}>
            {words}
          </span>
        ))}
      </p>
    </section>
  );
}

/** Neighbours of the same fate together; blanks go with what stands before them. */
function cutTarget(target: string, steps: readonly AlignedStep[]): readonly Stretch[] {
  const marks = new Map<number, Mark>();
  let hasNext = false;
  for (const step of steps) {
    if (step.kind === 'extra') continue;
    const isNext: boolean = step.kind === 'unreached' && !hasNext;
    marks.set(step.targetAt, isNext ? 'next' : step.kind);
    hasNext = hasNext || isNext;
  }
  const stretches: Stretch[] = [];
  for (const [at, character] of Array.from(target).entries()) {
    const last = stretches.at(-1);
    const mark = marks.get(at) ?? last?.mark ?? 'unreached';
    if (last !== undefined && last.mark === mark && mark !== 'next') last.words += character;
    else stretches.push({ mark, start: at, words: character });
  }
  return stretches;
}
