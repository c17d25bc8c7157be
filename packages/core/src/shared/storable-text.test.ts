import { describe, expect, it } from 'vitest';
import { storableText } from './storable-text.ts';

describe('storableText', () => {
  it('leaves out NUL and replaces halves of a character', () => {
    expect(storableText('前\u0000后\ud83d尾')).toBe('前后\ufffd尾');
  });

  it('leaves everything that can be typed as it was', () => {
    const text = "亲😊👨‍👩‍👧\r\n\t繁體𠮷\u200b\u2028'; --";
    expect(storableText(text)).toBe(text);
  });
});
