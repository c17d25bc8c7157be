import { describe, expect, it } from 'vitest';
import { normalise, originalSpan } from './normalise.ts';

describe('normalise', () => {
  it.each([
    ['ＡＢＣ　１２３！', 'abc 123!', 'full width to half, letters to lower case'],
    ['妳們說「對不起」', '你们说“对不起”', 'traditional to simplified, corner marks to quotation marks'],
    ['好\u200b的\ufeff呀\u00ad', '好的呀', 'invisible characters away'],
    ['收到😊👍🏽了❤️', '收到了', 'pictographs away'],
    ['①先道歉②再查单', '1先道歉2再查单', 'circled numbers to numbers'],
    ['a\u0000b\u001bc\u007fd', 'abcd', 'control characters away'],
    ['行\t列\r\n', '行 列\n\n', 'tabs to blanks, line breaks kept'],
    ['\ud83d好\udc00', '好', 'lone surrogates away'],
    ['', '', 'nothing to nothing'],
  ])('reads %j as %j: %s', (original, text) => expect(normalise(original).text).toBe(text));

  it('keeps the way back to every character of the original', () => {
    const original = '😊您\u200b別急，Ａ單';
    const normal = normalise(original);
    expect(normal.text).toBe('您别急,a单');
    for (let at = 0; at < normal.text.length; at += 1) {
      const { start, end, text } = originalSpan(normal, at, at + 1);
      expect(original.slice(start, end)).toBe(text);
      expect(text).not.toBe('');
    }
    expect(originalSpan(normal, 1, 3).text).toBe('別急');
  });

  it('is done once: a second time changes nothing', () => {
    const once = normalise('親，這單①今晚８點前發出😊').text;
    expect(normalise(once).text).toBe(once);
  });
});
