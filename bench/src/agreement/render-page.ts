import type { PageWords } from './page-words.ts';
import { renderAuthors } from './render-authors.ts';
import { renderBars } from './render-bars.ts';
import { renderKinds } from './render-kinds.ts';
import { renderMiddle } from './render-middle.ts';
import { renderQuestions } from './render-questions.ts';
import { renderReadings } from './render-readings.ts';
import { renderWorst } from './render-worst.ts';
import type { Run } from './run.ts';

/** @param key of all inputs (`inputsKey`) */
export function renderPage(runs: readonly Run[], words: PageWords, key: string): string {
  return `${[
    'synthetic reference labels, not validated on human graders or job performance',
    '# How far the scorer agrees with the labels',
    words.done,
    `Inputs \`${key}\`. Weights: ${runs.map(({ author, scored }) => `without ${author} \`${scored[0]?.evaluation.versions.weights ?? '–'}\``).join(', ')}.`,
    '## The bars',
    renderBars(runs),
    '## By author left out',
    renderAuthors(runs),
    '## The middle third',
    words.middle,
    renderMiddle(runs),
    '## By kind',
    renderKinds(runs, words.trapNotes),
    '## Per question',
    renderQuestions(runs),
    '## The worst twenty',
    renderWorst(runs),
    '## A hundred pieces of evidence, read',
    words.evidence,
    renderReadings(words.readings, runs),
  ].join('\n\n')}\n`;
}
