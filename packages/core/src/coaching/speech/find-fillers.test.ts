import { describe, expect, it } from 'vitest';
import { countFillers, findFillers } from './find-fillers.ts';

const wordsIn = (transcript: string) => findFillers(transcript).map(({ span }) => span.text);

describe('words that fill a pause', () => {
  it.each([
    ['嗯，我叫周敏，呃我做了两年售前。', ['嗯', '呃']],
    ['那个，我先查订单', ['那个']],
    ['那个我觉得，这个这个工作要坐得住', ['那个', '这个这个']],
    ['就是说，我会先道歉，就是，再给办法', ['就是说', '就是']],
    ['怎么说呢，当时挺急的，对吧，我就先打了电话', ['怎么说呢', '对吧']],
    ['嗯嗯那个，我想想。然后然后我就回了', ['嗯嗯', '那个', '然后然后']],
    ['额，啊，我知道了', ['额', '啊']],
  ])('are found in 「%s」', (transcript, words) => {
    expect(wordsIn(transcript)).toEqual(words);
  });

  it.each([
    '那个顾客很着急，那个订单我查过',
    '那个我负责的店，这个价格是对的',
    '就是因为没有写清楚，也就是说责任在我们',
    '就是说话慢一点，就是说明书没看',
    '额度不够，啊哈是店名，好啊，对啊',
    '然后我先查物流，然后，再打电话给快递',
    '我当时怎么说呢都不对',
    '顾客回我「嗯嗯，那个，好吧」我就放心了',
    '她说“嗯”',
    '',
  ])('are not words that mean something: 「%s」', (transcript) => {
    expect(wordsIn(transcript)).toEqual([]);
  });

  it('are told where they stand, and how often, the most frequent first', () => {
    const transcript = '那个，我叫周敏。\n嗯，做客服，嗯，两年，嗯';
    const fillers = findFillers(transcript);
    for (const { span } of fillers) expect(transcript.slice(span.start, span.end)).toBe(span.text);
    expect(countFillers(fillers)).toEqual([
      { word: '嗯', times: 3 },
      { word: '那个', times: 1 },
    ]);
  });
});
