import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureTyping } from './measure-typing.ts';
import { readTrace } from './read-trace.ts';
import type { TypingEvent } from './typing-event.ts';
import { committedText } from './typing-state.ts';

const TRACES = new URL('./traces/', import.meta.url);
const names = readdirSync(TRACES).filter((name) => name.endsWith('.jsonl'));

describe.each(names)('the recorded trace %s', (name) => {
  const [head = '', ...lines] = readFileSync(new URL(name, TRACES), 'utf8').trim().split('\n');
  const { target, field, byHand } = JSON.parse(head);
  const events = lines.map((line): TypingEvent => JSON.parse(line));

  it('gives the figures that were counted by hand', () => {
    const state = readTrace(events);
    expect(committedText(state)).toBe(field);
    const { perMinute, grossPerMinute, accuracyPercent, ...counts } = byHand;
    const figures = measureTyping(state, target);
    expect(figures).toMatchObject(counts);
    expect(figures.charactersPerMinute).toBeCloseTo(perMinute, 1);
    expect(figures.grossCharactersPerMinute).toBeCloseTo(grossPerMinute, 1);
    expect(figures.accuracyPercent).toBeCloseTo(accuracyPercent, 1);
    expect(figures.hasForeignText).toBe(byHand.pasted > 0);
  });

  it('never takes a composition in progress for typed text', () => {
    const committed = events.map((_, at) => committedText(readTrace(events.slice(0, at + 1))));
    expect(committed.filter((text) => /[a-oq-z]/.test(text.replaceAll('app', '')))).toEqual([]);
  });
});

const type = (...events: readonly (Omit<TypingEvent, 'atMs'> & { atMs?: number })[]) =>
  readTrace(events.map((event, at) => ({ atMs: at * 100, ...event })));

describe('orders of events that were not recorded here', () => {
  it('reads a commit whose text comes into the field only after the end, without a correction', () => {
    const state = type(
      { type: 'compositionstart', value: '' },
      { type: 'input', value: 'ni hao', inputType: 'insertCompositionText', isComposing: true },
      { type: 'compositionend', value: 'ni hao' },
      { type: 'beforeinput', value: 'ni hao', inputType: 'insertFromComposition' },
      { type: 'input', value: '你好', inputType: 'insertFromComposition', isComposing: false },
    );
    expect(committedText(state)).toBe('你好');
    expect(state).toMatchObject({ came: { composed: 2 }, corrections: 0 });
  });

  it('reads a composition whose end nobody tells', () => {
    const state = type(
      { type: 'compositionstart', value: '' },
      { type: 'input', value: '好', inputType: 'insertCompositionText', isComposing: true },
      { type: 'input', value: '好的', inputType: 'insertText', isComposing: false },
    );
    expect(committedText(state)).toBe('好的');
  });

  it('counts one correction when a keyboard composes a committed word anew and changes half of it', () => {
    const state = type(
      { type: 'input', value: '你好', inputType: 'insertText', isComposing: false },
      { type: 'compositionstart', value: '你好' },
      { type: 'input', value: '你们', inputType: 'insertCompositionText', isComposing: true },
      { type: 'compositionend', value: '你们' },
    );
    expect(state).toMatchObject({ corrections: 1, came: { composed: 3 } });
  });
});

it('starts the clock neither by a shift nor by an arrow, and ends it with the last change', () => {
  const state = type(
    { type: 'keydown', key: 'Shift', value: '' },
    { type: 'keydown', key: 'ArrowLeft', value: '' },
    { type: 'keydown', key: 'a', value: '' },
    { type: 'input', value: 'a', inputType: 'insertText', isComposing: false },
    { type: 'keydown', key: 'Process', value: 'a' },
  );
  expect(measureTyping(state, 'ab')).toMatchObject({ durationMs: 100, entry: 'direct', unreached: 1 });
});

it('knows what a program filled in from what was typed', () => {
  const state = type(
    { type: 'input', value: '您', inputType: 'insertText', isComposing: false },
    { type: 'input', value: '您好，请下单', isComposing: false },
  );
  expect(measureTyping(state, '您好，请下单')).toMatchObject({ typed: 1, right: 1, pasted: 5, hasForeignText: true });
});
