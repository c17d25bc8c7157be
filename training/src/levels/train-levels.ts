// Learns the weights that tell what level an answer shows and writes content/coaching/levels.json.gz; half a minute of
// one core. `npm run bench:levels` measures what came of it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { StoryWeights } from '@mianmian/core/coaching/stories/story-weights';
import { fitKinds } from './fit-kinds.ts';
import { fitLevels } from './fit-levels.ts';
import { readPieces } from './labelled-piece.ts';

const content = path.join(import.meta.dirname, '../../../content/coaching');
const stories = JSON.parse(gunzipSync(readFileSync(path.join(content, 'stories.json.gz'))).toString()) as StoryWeights;
const pieces = readPieces();
const packed = gzipSync(JSON.stringify(fitLevels(pieces, fitKinds(), stories)), { level: 9 });
writeFileSync(path.join(content, 'levels.json.gz'), packed);
console.log(`${pieces.length} pieces, ${packed.length} bytes`);
