import { measureTyping } from '@mianmian/core/coaching/typing/measure-typing';
import type { TypingState } from '@mianmian/core/coaching/typing/typing-state';
import type { TypingText } from '@mianmian/core/coaching/typing/typing-text';
import { Button } from 'antd';
import { type CSSProperties, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';
import { useVisibleHeight } from '../../shared/use-visible-height.ts';
import { CustomerQuestion } from './customer-question.tsx';
import { LiveFigures } from './live-figures.tsx';
import { MarkedTarget } from './marked-target.tsx';
import { TIME_LIMIT_MS } from './time-limit.ts';
import { useClock } from './use-clock.ts';
import { useTypingField } from './use-typing-field.ts';
import './typing-desk.css';

export type TypingEnd = {
  readonly state: TypingState;
  readonly reason: 'done' | 'time';
  /** From the text's appearance to the first key. */
  readonly thoughtMs: number;
};
type Props = { readonly text: TypingText; readonly onEnd: (end: TypingEnd) => void; readonly onRestart: () => void };

/** Text, field and figures while one types. */
export function TypingDesk({ text: { mode, text: words }, onEnd, onRestart }: Props) {
  const text = useText(typingText);
  const desk = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();
  const [shownAt] = useState(() => performance.now());
  const [isForeign, setForeign] = useState(false);
  const isOwnWords = mode === 'question';
  const target = isOwnWords ? null : words;

  const enter = useRef<(() => void) | null>(null);
  const onEnter = useCallback(() => enter.current?.(), []);
  const onForeign = useCallback(() => setForeign(true), []);
  const state = useTypingField(field, { onEnter, onForeign });
  const figures = useMemo(() => measureTyping(state, target), [state, target]);
  const { startedAtMs } = state;
  const now = useClock(startedAtMs !== null);
  const elapsedMs = startedAtMs === null ? null : Math.max(0, now - startedAtMs);

  const isAtEnd = target !== null && figures.typed > 0 && figures.unreached === 0 && !state.isComposing;
  const isPerfect = isAtEnd && figures.right === figures.typed && figures.missing === 0;
  const canEnd = figures.typed > 0;
  const end = (reason: TypingEnd['reason']) =>
    onEnd({ state, reason, thoughtMs: Math.max(0, (startedAtMs ?? shownAt) - shownAt) });
  const isTimeOver = elapsedMs !== null && elapsedMs >= TIME_LIMIT_MS;
  useEffect(() => {
    enter.current = () => {
      if (canEnd && (isOwnWords || isAtEnd)) end('done');
    };
    if (isTimeOver) end('time');
    else if (isPerfect) end('done');
  });

  const noteOf = (): string => {
    if (isAtEnd) return text.atEnd;
    if (startedAtMs === null) return text.timeStarts;
    return isOwnWords ? text.enterSends : '';
  };
  useEffect(() => {
    // On a touch screen the keyboard would come up unasked and cover the text.
    if (window.matchMedia('(hover: hover) and (pointer: fine)').matches) field.current?.focus({ preventScroll: true });
  }, []);
  const bringUp = useCallback(() => {
    if (document.activeElement === field.current) desk.current?.scrollIntoView({ block: 'start' });
  }, []);
  const visibleHeight = useVisibleHeight(bringUp);
  const style: CSSProperties & Record<'--visible', string> = {
    '--visible': visibleHeight === null ? '100vh' : `${visibleHeight}px`,
  };
  return (
    <div className="typing-desk" ref={desk} style={style}>
      <LiveFigures figures={figures} elapsedMs={elapsedMs} isOwnWords={isOwnWords} />
      {target === null ? <CustomerQuestion words={words} /> : <MarkedTarget target={target} steps={figures.steps} />}
      <label className="visually-hidden" htmlFor={fieldId}>
        {text.field}
      </label>
      <textarea
        id={fieldId}
        ref={field}
        className="typing-field"
        lang="zh-CN"
        rows={3}
        placeholder={isOwnWords ? text.replyHint : text.fieldHint}
        aria-describedby={`${fieldId}-note`}
        spellCheck={false}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        enterKeyHint={isOwnWords ? 'send' : 'done'}
      />
      <p id={`${fieldId}-note`} className="typing-note" role="status" data-warns={isForeign}>
        {isForeign ? text.pasteRefused : noteOf()}
      </p>
      <div className="typing-ways">
        <Button type="primary" size="large" disabled={!canEnd} onClick={() => end('done')}>
          {isOwnWords ? text.send : text.finish}
        </Button>
        <Button type="text" onClick={onRestart} disabled={startedAtMs === null}>
          {text.restart}
        </Button>
      </div>
    </div>
  );
}
