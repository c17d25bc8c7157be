// Learns the weights that cut stories into parts, writes content/coaching/stories.json.gz and prints how well files
// that were left out are read. Some minutes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { answerChains } from './answer-chains.ts';
import { fitStories } from './fit-stories.ts';
import { readStories, trainingFiles } from './labelled-story.ts';
import { leaveFileOut } from './leave-file-out.ts';
import { measureStories, type StoryFigures } from './measure-stories.ts';
import { chainsOfFile } from './story-chain.ts';

const files = trainingFiles().map((file) => ({ file, stories: readStories(file) }));
const answers = answerChains();
const weights = fitStories([...files.flatMap(({ file, stories }) => chainsOfFile(file, stories)), ...answers]);
const packed = gzipSync(JSON.stringify(weights), { level: 9 });
const target = path.join(import.meta.dirname, '../../../content/coaching/stories.json.gz');
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, packed);
console.log(`${weights.features.length} features, ${packed.length} bytes`);

if (process.argv.includes('--leave-out')) {
  const read = leaveFileOut(files, answers);
  for (const { file, stories } of files) {
    print(file, measureStories(read.filter(({ story }) => stories.includes(story))));
  }
  print('speech', measureStories(read.filter(({ story }) => story.speech)));
  print('written', measureStories(read.filter(({ story }) => !story.speech)));
  print('all', measureStories(read));
}

function print(name: string, { stories, parts, macro, ...others }: StoryFigures): void {
  const round = (value: number): string => value.toFixed(3);
  const checks = Object.entries(others).map(([check, value]) => `${check} ${round(value)}`);
  console.log(
    `${name}: ${stories} stories, macro ${round(macro)} (${parts.map(round).join(' ')}), ${checks.join(', ')}`,
  );
}
