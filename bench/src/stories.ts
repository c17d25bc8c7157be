// Measures how stories are read and writes docs/story-reader.md: every training file left out in turn (some minutes of
// one core), and the held-out stories by the weights in content/. Prints figures only: nothing may be fitted to those.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadStoryReader } from '@mianmian/content-schema/load-story-reader';
import { answerChains } from '@mianmian/training/stories/answer-chains';
import { readStories, textOf, trainingFiles } from '@mianmian/training/stories/labelled-story';
import { leaveFileOut } from '@mianmian/training/stories/leave-file-out';
import { describeStories } from './stories/describe-stories.ts';

const root = path.join(import.meta.dirname, '../..');
const loaded = loadStoryReader(path.join(root, 'content'));
if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join());
const heldOut = readStories('held-out.yaml').map((story) => ({
  story,
  reading: loaded.value({ text: textOf(story) }),
}));
const files = trainingFiles().map((file) => ({ file, stories: readStories(file) }));
const report = describeStories({ heldOut, files, leftOut: leaveFileOut(files, answerChains()) });
writeFileSync(path.join(root, 'docs/story-reader.md'), report);
console.log(report);
