import { describe, expect, it } from 'vitest';
import { customerTexts, playEverything, wordingOf } from './fixtures/measure-wording.ts';

const PLAYED = playEverything();
const IS_ODD = /，[，。]|。，|[？！]，|，$|^\s|\s$|undefined|[{}]/;

describe.each([
  ['the way through', (agent: string) => agent === 'oracle'],
  ['middling agents', (agent: string) => agent !== 'oracle'],
] as const)('customers of %s, over all variants and eight seeds', (_, fits) => {
  const runs = PLAYED.filter(({ agent }) => fits(agent));
  const wording = wordingOf(runs.map(({ run }) => run));

  it('write messages about as long as real ones', () => {
    expect(wording.median).toBeGreaterThanOrEqual(7);
    expect(wording.median).toBeLessThanOrEqual(12);
    expect(wording.ninetieth).toBeGreaterThanOrEqual(25);
    expect(wording.ninetieth).toBeLessThanOrEqual(40);
  });

  it('open with the card of an order about every fourth time, with a bare greeting every eighth', () => {
    expect(wording.cardFirst).toBeGreaterThan(0.2);
    expect(wording.cardFirst).toBeLessThan(0.3);
    expect(wording.greetingOnly).toBeGreaterThan(0.09);
    expect(wording.greetingOnly).toBeLessThan(0.16);
  });

  it('never word two of eight seeds alike', () => {
    const wordings = runs.map(({ variant, run }) => `${variant}：${customerTexts(run).join('\n')}`);
    expect(new Set(wordings).size).toBe(wordings.length);
  });

  it('never send a message twice in a row, nor one badly put together', () => {
    for (const { variant, seed, run } of runs) {
      for (const { mind } of run.chats) {
        const texts = customerTexts(run, mind.script.id);
        const place = `${variant}/${seed}`;
        expect(
          texts.filter((text, index) => text === texts[index - 1]),
          place,
        ).toEqual([]);
        expect(
          texts.filter((text) => IS_ODD.test(text)),
          place,
        ).toEqual([]);
      }
    }
  });

  it('tell a fact in the words of that fact', () => {
    for (const { variant, seed, run } of runs) {
      for (const { mind, customer } of run.chats) {
        const told = run.log.flatMap((event) =>
          event.kind === 'customer' && event.chat === mind.script.id && event.act.startsWith('tell:')
            ? [event.act.slice('tell:'.length)]
            : [],
        );
        const known = mind.script.facts.filter(({ id }) => told.includes(id));
        const unsaid = known.filter(({ say }) => !say.some((words) => customer.saidWords.includes(words)));
        expect(unsaid, `${variant}/${seed}`).toEqual([]);
      }
    }
  });
});
