// Learns the weights that cut stories into parts and writes content/coaching/stories.json.gz; a minute of one core.
// `npm run bench:stories` measures what came of it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { answerChains } from './answer-chains.ts';
import { fitStories } from './fit-stories.ts';
import { readStories, trainingFiles } from './labelled-story.ts';
import { chainsOfFile } from './story-chain.ts';

const stories = trainingFiles().flatMap((file) => chainsOfFile(file, readStories(file)));
const weights = fitStories([...stories, ...answerChains()]);
const packed = gzipSync(JSON.stringify(weights), { level: 9 });
const target = path.join(import.meta.dirname, '../../../content/coaching/stories.json.gz');
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, packed);
console.log(`${weights.features.length} features, ${packed.length} bytes`);
