import { useEffect, useRef, useSyncExternalStore } from 'react';
import { observable } from '../observable.ts';
import { recall, remember } from '../remembered.ts';

const KEY = 'mianmian.single-keys';

/** Whether keys without a modifier do something; who speaks to the machine may turn them off (WCAG 2.1.4). */
const areOn = observable(recall(KEY) !== 'off');

export const useSingleKeysOn = (): boolean => useSyncExternalStore(areOn.subscribe, areOn.read);

export function setSingleKeysOn(isOn: boolean): void {
  remember(KEY, isOn ? 'on' : 'off');
  areOn.write(isOn);
}

const TYPING = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';
const PRESSED_BY_KEY = 'button, a, summary, input, [role="radio"]';

/** Calls what belongs to a key (`event.key`) wherever the focus is, but where the key has a meaning of its own. */
export function useSingleKeys(deeds: Readonly<Record<string, () => void>>): void {
  const isOn = useSingleKeysOn();
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const deed = latest.current[event.key];
      if (deed === undefined || isElsewhere(event)) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

function isElsewhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return true;
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  if (!(event.target instanceof Element)) return false;
  const isPress = event.key === ' ' || event.key === 'Enter';
  return event.target.closest(isPress ? `${TYPING}, ${PRESSED_BY_KEY}` : TYPING) !== null;
}
