import { describe, expect, it } from 'vitest';
import { type AlignedStep, alignText } from './align-text.ts';

const LETTERS: Readonly<Record<AlignedStep['kind'], string>> = {
  right: '=',
  wrong: 'x',
  missing: '-',
  extra: '+',
  unreached: '.',
};
const align = (target: string, typed: string) => alignText(Array.from(target), Array.from(typed));
const draw = (target: string, typed: string) =>
  align(target, typed)
    .map(({ kind }) => LETTERS[kind])
    .join('');

describe('alignText', () => {
  it.each([
    ['您好，请下单。', '您好，请下单。', '=======', 'all right'],
    ['您好，请下单。', '您好,请下单。', '=======', 'a comma in half width is the same comma'],
    ['满299元', '满２９９元', '=====', 'figures in full width are the same figures'],
    ['“好”', '"好"', '===', 'straight quotation marks are quotation marks'],
    ['好。', '好.', '=x', 'a full stop is not a point'],
    ['App', 'app', 'x==', 'a capital letter is another letter'],
    ['Air Max 90', 'AirMax90', '========', 'blanks are nobody’s mistake'],
    ['您好，请下单。', '您好，下单。', '===-===', 'left out'],
    ['您好，请下单。', '您好好，请下单。', '==+=====', 'one too many'],
    ['您好，请下单。', '您好，清下', '===x=..', 'what was not come to is no mistake'],
    ['您好，请下单。', '', '.......', 'nothing typed'],
    ['', '您好', '++', 'nothing to type'],
    ['一👍🏽二', '一👍🏽二', '====', 'an emoji is its code points'],
  ])('lays %j along %j as %s: %s', (target, typed, drawn) => {
    const steps = draw(target, typed);
    expect(steps.replaceAll('+', '').length).toBe(Array.from(target.replaceAll(' ', '')).length);
    // Which of two equal neighbours is the surplus one, nobody can say.
    expect([drawn, drawn.replace('=+', '+=')]).toContain(steps);
  });

  it('says by place in both texts what belongs to what', () => {
    expect(align('您 好呀', '您 好 吗')).toEqual([
      { kind: 'right', targetAt: 0, typedAt: 0 },
      { kind: 'right', targetAt: 2, typedAt: 2 },
      { kind: 'wrong', targetAt: 3, typedAt: 4 },
    ]);
  });

  it('finds as few mistakes as the whole table does, on texts with many', () => {
    let seed = 20261122;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const text = (length: number) => Array.from({ length }, () => '的了是不我'[next(5)] ?? '').join('');
    for (let round = 0; round < 60; round += 1) {
      const target = text(next(70));
      const typed = text(next(90));
      const mistakes = align(target, typed).filter(({ kind }) => kind !== 'right' && kind !== 'unreached').length;
      expect(mistakes).toBe(fewestMistakes(target, typed));
    }
  });

  it('keeps up with a text of two thousand characters and a hundred mistakes', () => {
    const target = Array.from({ length: 2_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 37) % 997)));
    const typed = target.flatMap((character, at) =>
      at % 40 === 7 ? [] : at % 40 === 27 ? [character, '的'] : [character],
    );
    const steps = alignText(target, typed);
    expect(steps.filter(({ kind }) => kind === 'missing')).toHaveLength(50);
    expect(steps.filter(({ kind }) => kind === 'extra')).toHaveLength(50);
  });
});

/** The textbook's table, whole, with a free end of the target. */
function fewestMistakes(target: string, typed: string): number {
  let row = Array.from({ length: target.length + 1 }, (_, column) => column);
  for (const [at, character] of Array.from(typed).entries()) {
    const below = [at + 1];
    for (let column = 1; column <= target.length; column += 1) {
      const diagonal = (row[column - 1] ?? 0) + (target[column - 1] === character ? 0 : 1);
      below.push(Math.min(diagonal, (row[column] ?? 0) + 1, (below[column - 1] ?? 0) + 1));
    }
    row = below;
  }
  return Math.min(...row);
}
