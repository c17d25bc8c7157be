// Learns the heads that recognise acts, writes content/language/acts.json and docs/acts.md. Some minutes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeActs } from './describe-acts.ts';
import { readLabelledTurns } from './labelled-turn.ts';
import { layGroundwork, learnActs, leaveAuthorsOut } from './leave-author-out.ts';

const root = path.join(import.meta.dirname, '../..');
const turns = readLabelledTurns();
const groundwork = layGroundwork(turns);
const leftOut = leaveAuthorsOut(groundwork);
const weights = learnActs(groundwork, leftOut);
const file = path.join(root, 'content/language/acts.json');
mkdirSync(path.dirname(file), { recursive: true });
const text = `${JSON.stringify(weights)}\n`;
writeFileSync(file, text);
writeFileSync(path.join(root, 'docs/acts.md'), describeActs(turns, leftOut));
console.log(`${turns.length} turns, ${weights.features.length} features, ${text.length} bytes`);
