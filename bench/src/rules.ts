// How forbidden words are read on lines sealed before their rules were mended; `--write` makes docs/rules.md of it.
// Prints sums only: whoever reads a line here can no longer measure with it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadScorer } from '@mianmian/content-schema/load-scorer';
import { loadDeskContent } from '@mianmian/content-schema/simulation/load-desk-content';
import { setUpRun } from '@mianmian/core/simulation/desk/set-up-run';
import { composeRunReport } from '@mianmian/core/simulation/report/compose-run-report';
import { applyInput } from '@mianmian/core/simulation/run/apply-input';
import { startRun } from '@mianmian/core/simulation/run/start-run';
import { z } from 'zod';
import { CONTENT_DIRECTORY, readBank } from './agreement/read-bank.ts';
import { describeRules, type ReadLine } from './rules/describe-rules.ts';

const root = path.join(import.meta.dirname, '../..');
const breachSchema = z.enum(['off_platform', 'paid_review', 'rude', 'blame', 'over_claim', 'ask_sensitive']);
const lineSchema = z.object({
  where: z.enum(['answer', 'turn']),
  prompt: z.string(),
  text: z.string(),
  breach: z.array(breachSchema),
  note: z.string(),
});
type Line = z.infer<typeof lineSchema>;

/** What a fatal of the desk is about; the others hang on a scenario's circumstances, which a line has none of. */
const FATALS: Readonly<Record<string, Line['breach'][number]>> = {
  F1: 'rude',
  F3: 'off_platform',
  F7: 'paid_review',
  F8: 'ask_sensitive',
  F9: 'over_claim',
};
const MARKS: Readonly<Record<string, Line['breach'][number]>> = {
  insult: 'rude',
  'off-platform': 'off_platform',
  privacy: 'ask_sensitive',
  'over-promise': 'over_claim',
};

const loadedDesk = loadDeskContent(CONTENT_DIRECTORY);
if (!loadedDesk.ok) throw new Error('the content has problems; run npm run content');
const desk = loadedDesk.value;
const bank = readBank();
const loadedScorer = loadScorer(CONTENT_DIRECTORY, bank);
if (!loadedScorer.ok) throw new Error('the scorer has problems; run npm run content');
const scorer = loadedScorer.value;

function first<T>(values: readonly T[], name: string): T {
  const [value] = values;
  if (value === undefined) throw new Error(`the content has no ${name}`);
  return value;
}
const tutorial = first(
  desk.scenarios.filter(({ id }) => id === 'tutorial'),
  'tutorial',
);
const variant = first(tutorial.variants, 'variant of the tutorial');
const question = first(
  bank.questions.filter(({ id }) => id === 'q2-1'),
  'question q2-1',
);

const lines = readFileSync(path.join(root, 'training/rules-sealed/lines.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => lineSchema.parse(JSON.parse(line)));

/** What stands in the report when the line alone is said to the tutorial's customer as if he had written the prompt. */
function gradeTurn({ prompt, text }: Line) {
  const made = setUpRun(desk, tutorial, variant, 1);
  const setup = { ...made, readActs: (_: string, said: string) => made.readActs(prompt, said) };
  const chat = first(variant.chats, 'chat').id;
  const { run } = applyInput(setup, startRun(setup), { kind: 'say', chat, text, atMs: 60_000 });
  const { chats } = composeRunReport(setup, run);
  return {
    fatals: chats.flatMap(({ fatals }) => fatals.map(({ code }) => FATALS[code])),
    isNoted: chats.some(({ breaches }) => breaches.length > 0),
  };
}

const read = lines.map((line): ReadLine => {
  const { where, prompt, text, breach, note } = line;
  const acts = desk.readActs(prompt, text).filter(({ polarity }) => polarity === 'yes');
  const graded = where === 'turn' ? gradeTurn(line) : { fatals: [], isNoted: false };
  const marks = where === 'answer' ? scorer.score(question, text).review.map(({ reason }) => MARKS[reason]) : [];
  const heavy = [...graded.fatals, ...marks].filter((kind) => kind !== undefined);
  return {
    area: note.slice(0, 1),
    where,
    labels: breach,
    found: breachSchema.options.filter((kind) => acts.some(({ act }) => act === kind)),
    heavy: [...new Set(heavy)],
    isNoted: graded.isNoted,
  };
});
const report = describeRules(read);
if (process.argv.includes('--write')) writeFileSync(path.join(root, 'docs/rules.md'), report);
console.log(report);
