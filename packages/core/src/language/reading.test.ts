import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { readNormal, readText, spanOf } from './reading.ts';

const streamOf = (text: string): string => readText(text).stream;

describe('readText', () => {
  it.each([
    ['您好，请说。', '您好请说', 'leaves out what is not spoken'],
    ['响应2.5秒，98%', '响应0秒0%', 'reads every number as one sign'],
    ['十二点前，三天内', '0点前0天内', 'reads Chinese numbers before what is counted'],
    ['一起想想，万一呢', '一起想想万一呢', 'leaves numbers in words alone'],
    ['她对女士说啥', '他对先生说啥', 'reads words of gender in one form'],
    ['俺不知道什么事', '我不知道啥事', 'reads dialect words in one form'],
    ['我叫周敏，湖北人', '我叫城人', 'reads neither an own name nor where somebody is from'],
    ['我今年三十九岁，中专毕业', '我今年0岁大专毕业', 'reads neither age nor school'],
  ])('reads %s as %s: %s', (text, stream) => expect(streamOf(text)).toBe(stream));

  it('finds the words of any stretch as they were written', () => {
    const text = '您先別急，哈爾濱那單我十二點前查到😊。';
    const reading = readText(text);
    for (let at = 0; at < reading.stream.length; at += 1) {
      const { start, end, text: words } = spanOf(reading, at, at + 1);
      expect(text.slice(start, end)).toBe(words);
      expect(words).not.toBe('');
    }
    expect(spanOf(reading, reading.stream.indexOf('城'), reading.stream.indexOf('城') + 1).text).toBe('哈爾濱');
    expect(spanOf(reading, reading.stream.indexOf('0'), reading.stream.indexOf('0') + 1).text).toBe('十二');
  });

  it('lets masked words fall silent and end a sentence', () => {
    const normal = normalise('我先道歉再查单');
    const reading = readNormal(normal, [{ start: 2, end: 4 }]);
    expect(reading.stream).toBe('我先再查单');
    expect(reading.pieces.map(({ sentence }) => sentence)).toHaveLength(
      new Set(reading.pieces.map((p) => p.sentence)).size,
    );
  });
});
