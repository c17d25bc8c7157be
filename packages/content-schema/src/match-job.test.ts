import { fileURLToPath } from 'node:url';
import type { JobLexicon } from '@mianmian/core/coaching/jobs/job-lexicon';
import { matchJob } from '@mianmian/core/coaching/jobs/match-job';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadJobLexicon } from './load-job-lexicon.ts';
import { readYamlFile } from './read-yaml-file.ts';

const LEXICON = mustLoad(fileURLToPath(new URL('../../../content', import.meta.url)));
const LABELLED = fileURLToPath(new URL('./fixtures/job-descriptions', import.meta.url));

const ids = z.array(z.string());
const labelledSchema = z.array(
  z.strictObject({
    title: z.string(),
    text: z.string(),
    needed: ids,
    plus: ids,
    notNeeded: ids,
    conditions: z.strictObject({
      years: z.number().nullable(),
      typingSpeed: z.number().nullable(),
      education: z.string().nullable(),
    }),
  }),
);

describe('what job descriptions ask for', () => {
  it.each([
    ['kept-apart', 0.9],
    ['first', 0.9],
    ['tuned', 0.9],
  ])('is read out of the %s ones as a person reads it', (set, least) => {
    const figures = compare(set);
    console.log(`job descriptions, ${set}: precision ${figures.precision}, recall ${figures.recall}`);
    expect(figures.precision, figures.differences.join('\n')).toBeGreaterThanOrEqual(least);
    expect(figures.recall, figures.differences.join('\n')).toBeGreaterThanOrEqual(least);
    expect(figures.conditionsRight).toBe(figures.conditions);
  });

  it('names only demands of the lexicon in the labels', () => {
    const known = new Set(LEXICON.demands.map(({ id }) => id));
    const named = ['kept-apart', 'first', 'tuned'].flatMap((set) =>
      read(set).flatMap(({ needed, plus, notNeeded }) => [...needed, ...plus, ...notNeeded]),
    );
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

const read = (set: string) => {
  const file = readYamlFile(LABELLED, `${set}.yaml`, labelledSchema);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value.value;
};

/** A pair of demand and force counts as right only when both are. */
function compare(set: string) {
  const counts = { right: 0, found: 0, labelled: 0, conditions: 0, conditionsRight: 0 };
  const differences: string[] = [];
  for (const { title, text, needed, plus, notNeeded, conditions } of read(set)) {
    const match = matchJob(text, LEXICON, []);
    const found = new Set(match.demands.map(({ demand, force }) => `${demand.id} ${force}`));
    const labelled = new Set([
      ...needed.map((id) => `${id} needed`),
      ...plus.map((id) => `${id} plus`),
      ...notNeeded.map((id) => `${id} not-needed`),
    ]);
    counts.found += found.size;
    counts.labelled += labelled.size;
    counts.right += [...found].filter((pair) => labelled.has(pair)).length;
    const { years, typingSpeed, education } = match.conditions;
    const isRight = JSON.stringify({ years, typingSpeed, education }) === JSON.stringify(conditions);
    counts.conditions += 1;
    counts.conditionsRight += isRight ? 1 : 0;
    differences.push(
      title,
      ...[...found].filter((pair) => !labelled.has(pair)).map((pair) => `  too much: ${pair} ${wordsOf(pair)}`),
      ...[...labelled].filter((pair) => !found.has(pair)).map((pair) => `  missed: ${pair}`),
      ...(isRight ? [] : [`  conditions ${JSON.stringify({ years, typingSpeed, education })}`]),
    );
    function wordsOf(pair: string): string {
      const mentions = match.demands.find(({ demand }) => pair.startsWith(`${demand.id} `))?.mentions ?? [];
      return mentions.map(({ text: word }) => word).join('、');
    }
  }
  const share = (part: number, whole: number): number => Math.round((part / whole) * 1_000) / 1_000;
  return {
    precision: share(counts.right, counts.found),
    recall: share(counts.right, counts.labelled),
    conditions: counts.conditions,
    conditionsRight: counts.conditionsRight,
    differences,
  };
}

function mustLoad(directory: string): JobLexicon {
  const loaded = loadJobLexicon(directory);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}
