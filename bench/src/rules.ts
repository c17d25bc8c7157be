// How forbidden acts are read on lines sealed before their rules were mended, and docs/rules.md from it. Prints sums
// only: whoever reads a line here can no longer measure with it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadActReader } from '@mianmian/content-schema/load-act-reader';
import { z } from 'zod';
import { describeRules } from './rules/describe-rules.ts';

const root = path.join(import.meta.dirname, '../..');
const breachSchema = z.enum(['off_platform', 'paid_review', 'rude', 'blame', 'over_claim', 'ask_sensitive']);
const lineSchema = z.object({
  where: z.enum(['answer', 'turn']),
  prompt: z.string(),
  text: z.string(),
  breach: z.array(breachSchema),
  note: z.string(),
});

const loaded = loadActReader(path.join(root, 'content'));
if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join());
const lines = readFileSync(path.join(root, 'training/rules-sealed/lines.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => lineSchema.parse(JSON.parse(line)));
const read = lines.map(({ where, prompt, text, breach, note }) => {
  const acts = loaded.value(prompt, text).filter(({ polarity }) => polarity === 'yes');
  return {
    area: note.slice(0, 1),
    where,
    labels: breach,
    found: breachSchema.options.filter((kind) => acts.some(({ act }) => act === kind)),
  };
});
const report = describeRules(read);
if (process.argv.includes('--write')) writeFileSync(path.join(root, 'docs/rules.md'), report);
console.log(report);
