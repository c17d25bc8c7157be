import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces } from './pieces.ts';

const cut = (text: string) => cutPieces(text).map(({ start, end }) => text.slice(start, end));

describe('cutPieces', () => {
  it.each([
    ['我先道歉，再查单号。今晚回您。', ['我先道歉', '再查单号', '今晚回您']],
    ['嗯，我先道歉', ['嗯，我先道歉']],
    ['好。', ['好']],
    ['我先道歉,再查单号.今晚回您', ['我先道歉', '再查单号', '今晚回您']],
    ['响应从2.5分钟降到40秒', ['响应从2.5分钟降到40秒']],
    ['。，！', []],
    ['', []],
  ])('cuts %j into %j', (text, pieces) => expect(cut(text)).toEqual(pieces));

  it('cuts speech without punctuation before words that open a clause', () => {
    const pieces = cut('我先让他把话说完中间不插嘴然后我跟他说声对不住再问他单号多少哪天买的');
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(22);
    expect(pieces).toContainEqual(expect.stringMatching(/^然后|^我跟|^再/));
  });

  it('counts sentences, so that neighbours can be told from strangers', () => {
    expect(cutPieces('我先道歉，再查单号。今晚回您。').map(({ sentence }) => sentence)).toEqual([0, 0, 1]);
  });

  it('never overlaps, goes in order and leaves nothing out but punctuation', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'我先道歉再查单号，。！ \n.5a然后的'), maxLength: 120 }),
        (text) => {
          let at = 0;
          let left = '';
          for (const { start, end } of cutPieces(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            left += text.slice(at, start);
            at = end;
          }
          expect(left + text.slice(at)).toMatch(/^[，。！ \n.]*$/);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
