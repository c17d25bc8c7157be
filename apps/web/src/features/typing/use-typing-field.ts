import { takeEvent } from '@mianmian/core/coaching/typing/read-trace';
import type { TypingEvent } from '@mianmian/core/coaching/typing/typing-event';
import { NOTHING_TYPED, type TypingState } from '@mianmian/core/coaching/typing/typing-state';
import { type RefObject, useEffect, useState } from 'react';

const RECORDED = ['keydown', 'compositionstart', 'compositionend', 'input'] as const;

type Options = {
  /** Enter outside a composition. */
  readonly onEnter: () => void;
  /** Text that was to come in by another way than typing. */
  readonly onForeign: () => void;
};

/**
 * What has been typed into the field, folded event by event. React's own change events come too late and in another
 * order than the browser's, so the listeners are the browser's. `onEnter` and `onForeign` must not change.
 */
export function useTypingField(field: RefObject<HTMLTextAreaElement | null>, { onEnter, onForeign }: Options) {
  const [state, setState] = useState<TypingState>(NOTHING_TYPED);
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const stop = new AbortController();
    const listen = { signal: stop.signal };
    const record = (event: Event) => {
      const read = readEvent(event, element);
      if (read !== null) setState((before) => takeEvent(before, read));
    };
    for (const type of RECORDED) element.addEventListener(type, record, listen);
    const refuse = (event: Event) => {
      event.preventDefault();
      onForeign();
    };
    for (const type of ['paste', 'drop']) element.addEventListener(type, refuse, listen);
    element.addEventListener(
      'keydown',
      (event) => {
        // 229: the key belongs to an input method, also where `isComposing` is not told (Safari).
        if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
        event.preventDefault();
        onEnter();
      },
      listen,
    );
    return () => stop.abort();
  }, [field, onEnter, onForeign]);
  return state;
}

function readEvent(event: Event, element: HTMLTextAreaElement): TypingEvent | null {
  const base = { atMs: Math.round(performance.now()), value: element.value };
  if (event instanceof KeyboardEvent) {
    // A shortcut writes nothing and starts no clock.
    return event.ctrlKey || event.metaKey ? null : { ...base, type: 'keydown', key: event.key };
  }
  if (event.type === 'compositionstart' || event.type === 'compositionend') return { ...base, type: event.type };
  if (event instanceof InputEvent) {
    return { ...base, type: 'input', inputType: event.inputType, isComposing: event.isComposing };
  }
  // Programs that fill a field send a plain event.
  return { ...base, type: 'input' };
}
