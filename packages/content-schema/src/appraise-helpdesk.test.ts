import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spearman } from '@mianmian/core/agreement/spearman';
import { appraiseDialogue } from '@mianmian/core/language/dialogue/appraise-dialogue';
import type { DialogueTurn } from '@mianmian/core/language/dialogue/dialogue';
import { describe, expect, test } from 'vitest';
import { loadActReader } from './load-act-reader.ts';

type RatedDialogue = {
  readonly id: string;
  readonly turns: readonly DialogueTurn[];
  /** Three annotators, -2 to 2 each. */
  readonly ratings: readonly number[];
};

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const loaded = loadActReader(root('content'));
if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join());
const readActs = loaded.value;

const dialogues = readFileSync(root('training/dialogues/helpdesk.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as RatedDialogue);
const rated = dialogues.map(({ ratings }) => ratings.reduce((total, rating) => total + rating, 0) / ratings.length);
const appraised = dialogues.map(({ turns }) => appraiseDialogue(turns, readActs));

describe('48 synthetic helpdesk conversations rated by three imagined annotators', () => {
  test('are put into nearly the order of the ratings', () => {
    const satisfaction = appraised.map((appraisal) => appraisal.satisfaction);
    expect(spearman(satisfaction, rated)).toBeGreaterThan(0.8);
    expect(
      spearman(
        appraised.map(({ solved }) => solved),
        rated,
      ),
    ).toBeGreaterThan(0.7);
  });

  test('no conversation all annotators call bad is appraised as good, nor the other way', () => {
    dialogues.forEach(({ id, ratings }, index) => {
      const satisfaction = appraised[index]?.satisfaction ?? 0;
      if (ratings.every((rating) => rating < 0)) expect(satisfaction, id).toBeLessThan(0.5);
      if (ratings.every((rating) => rating > 1)) expect(satisfaction, id).toBeGreaterThan(0);
    });
  });

  test('the order does not hang on closing words: without the last customer turn it still holds', () => {
    const cut = dialogues.map(({ turns }) =>
      turns.slice(
        0,
        turns.findLastIndex(({ role }) => role === 'customer'),
      ),
    );
    const satisfaction = cut.map((turns) => appraiseDialogue(turns, readActs).satisfaction);
    expect(spearman(satisfaction, rated)).toBeGreaterThan(0.45);
  });
});
