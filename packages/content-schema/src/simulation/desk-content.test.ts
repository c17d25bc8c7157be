import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSuggestion, suggestReplies } from '@mianmian/core/simulation/desk/suggest-replies';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedDesk, loadDeskContent } from './load-desk-content.ts';
import { phrasesFileSchema } from './phrases-file.ts';

const CONTENT = fileURLToPath(new URL('../../../../content', import.meta.url));
let content: LoadedDesk;

beforeAll(() => {
  const loaded = loadDeskContent(CONTENT);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  content = loaded.value;
}, 60_000);

describe('the phrases of the desk', () => {
  it('are forty and more in six groups and more, some of them almost right', () => {
    const { phrases } = content;
    expect(phrases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(phrases.map(({ group }) => group)).size).toBeGreaterThanOrEqual(6);
    const traps = phrases.filter(({ trap }) => trap !== undefined);
    expect(traps.length).toBeGreaterThanOrEqual(6);
    expect(traps.length).toBeLessThan(phrases.length / 3);
    expect(phrases.some(({ text }) => text.includes('{顾客}'))).toBe(true);
  });

  it('may not repeat a code nor use a variable that nobody fills in', () => {
    const { phrases } = content;
    const [first, second] = phrases;
    if (first === undefined || second === undefined) throw new Error('no phrases');
    const rest = phrases.slice(2);
    expect(phrasesFileSchema.safeParse({ phrases }).success).toBe(true);
    expect(phrasesFileSchema.safeParse({ phrases: [first, { ...second, code: first.code }, ...rest] }).success).toBe(
      false,
    );
    const text = '您好{称呼}，请问有什么可以帮您？';
    expect(phrasesFileSchema.safeParse({ phrases: [first, { ...second, text }, ...rest] }).success).toBe(false);
  });
});

describe('the assistant of the desk', () => {
  it('always offers a reply that fits and often one that fits another customer, the same for the same seed', () => {
    let offers = 0;
    let wrong = 0;
    for (const scenario of content.scenarios.filter(({ isTutorial }) => !isTutorial)) {
      for (const variant of scenario.variants) {
        for (let seed = 0; seed < 4; seed += 1) {
          const source = { scenario, variantId: variant.id, seed, runId: `run-${seed}` };
          for (const chat of variant.chats) {
            const offered = suggestReplies(source, chat.id, seed);
            offers += 1;
            wrong += offered.filter(({ isRight }) => !isRight).length;
            expect(offered.filter(({ isRight }) => isRight)).toHaveLength(1);
            expect(suggestReplies(source, chat.id, seed)).toEqual(offered);
            for (const one of offered) expect(findSuggestion(source, one.id)).toMatchObject(one);
            const elsewhere = { ...source, runId: 'another' };
            for (const { id } of offered) expect(findSuggestion(elsewhere, id)).toBeUndefined();
          }
        }
      }
    }
    expect(wrong / offers).toBeGreaterThan(0.3);
  });

  it('puts the one that fits now first, now second', () => {
    const scenario = content.scenarios.find(({ id }) => id === 'stalled-parcel');
    const variant = scenario?.variants[0];
    if (scenario === undefined || variant === undefined) throw new Error(`nothing in ${join(CONTENT, 'scenarios')}`);
    const places = Array.from({ length: 40 }, (_, seed) =>
      suggestReplies({ scenario, variantId: variant.id, seed, runId: 'run' }, variant.chats[0]?.id ?? '', 1).findIndex(
        ({ isRight }) => isRight,
      ),
    );
    expect(new Set(places)).toEqual(new Set([0, 1]));
  });
});
