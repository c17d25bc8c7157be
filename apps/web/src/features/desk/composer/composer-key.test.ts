import { describe, expect, test } from 'vitest';
import { composerIntent, insertPhrase, type KeyPress, phraseQuery } from './composer-key.ts';

const press = (key: string, part: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 13,
  isComposing: false,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...part,
});

describe('a key in the message field', () => {
  test('Enter sends, Shift+Enter breaks the line', () => {
    expect(composerIntent(press('Enter'), false, false)).toBe('send');
    expect(composerIntent(press('Enter', { shiftKey: true }), false, false)).toBe('nothing');
  });

  test.each([
    ['the event says that it composes', press('Enter', { isComposing: true }), false],
    ['the key code says so', press('Enter', { keyCode: 229 }), false],
    ['the composition has ended within this press', press('Enter'), true],
  ])('Enter never sends while an input method composes: %s', (_, key, endedJustNow) => {
    expect(composerIntent(key, false, endedJustNow)).toBe('nothing');
    expect(composerIntent(key, true, endedJustNow)).toBe('nothing');
  });

  test('with the phrases open Enter and Tab pick, arrows move, Escape closes', () => {
    const intents = ['Enter', 'Tab', 'ArrowUp', 'ArrowDown', 'Escape', 'a'].map((key) =>
      composerIntent(press(key), true, false),
    );
    expect(intents).toEqual(['pick', 'pick', 'phrase-up', 'phrase-down', 'close-phrases', 'nothing']);
  });
});

describe('the phrase search', () => {
  test.each([
    ['/', ''],
    ['／qs', 'qs'],
    ['、yq', 'yq'],
    ['您好\n/退款', '退款'],
  ])('opens on %j', (text, query) => {
    expect(phraseQuery(text, text.length)).toBe(query);
  });

  test.each(['您好/', '苹果、梨', '/退 款', 'http://a'])('stays closed on %j', (text) => {
    expect(phraseQuery(text, text.length)).toBeNull();
  });

  test('replaces the slash word and puts the caret on the first blank', () => {
    expect(insertPhrase('/dh 好的', 3, '单号是＿＿，请查收')).toEqual({ text: '单号是＿＿，请查收 好的', caret: 3 });
    expect(insertPhrase('您好', 2, '，在的')).toEqual({ text: '您好，在的', caret: 5 });
  });
});
