// Measures the recognition of acts with each dev author left out in turn and writes docs/acts.md. Some minutes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeActs } from './describe-acts.ts';
import { readLabelledTurns } from './labelled-turn.ts';
import { layGroundwork, leaveAuthorsOut } from './leave-author-out.ts';

const turns = readLabelledTurns();
const text = describeActs(turns, leaveAuthorsOut(layGroundwork(turns)));
writeFileSync(path.join(import.meta.dirname, '../../docs/acts.md'), text);
console.log(text);
