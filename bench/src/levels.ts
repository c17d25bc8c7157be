// How often the judge of levels gives the labelled level: on the development histories by the shipped weights, which
// were fitted on them, and by weights fitted without their author; with `--held-out` also on the sealed histories, of
// which figures alone are printed: nothing may be fitted to them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadLevelJudge } from '@mianmian/content-schema/load-level-judge';
import { createAnswerReader } from '@mianmian/core/coaching/levels/create-answer-reader';
import { judgeLevel } from '@mianmian/core/coaching/levels/judge-level';
import { LEVELS } from '@mianmian/core/coaching/levels/level';
import type { LevelWeights } from '@mianmian/core/coaching/levels/level-weights';
import type { StoryWeights } from '@mianmian/core/coaching/stories/story-weights';
import { fitLevels } from '@mianmian/training/levels/fit-levels';
import { DEVELOPMENT_FILES, readHistories } from '@mianmian/training/levels/labelled-history';
import { readPieces } from '@mianmian/training/levels/labelled-piece';
import { CONTENT_DIRECTORY, readBank } from './agreement/read-bank.ts';
import { confusionOf, type JudgedHistory, judgeHistories, measureAnswers } from './levels/measure-levels.ts';

const unpack = (file: string): unknown =>
  JSON.parse(gunzipSync(readFileSync(path.join(CONTENT_DIRECTORY, 'coaching', file))).toString());
const weights = unpack('levels.json.gz') as LevelWeights;
const stories = unpack('stories.json.gz') as StoryWeights;
const { questions } = readBank();
const shipped = loadLevelJudge(CONTENT_DIRECTORY);
if (!shipped.ok) throw new Error('the content has problems; run npm run content');

function print(name: string, judged: readonly JudgedHistory[]): void {
  const { right, total, table } = confusionOf(judged);
  console.log(`${name}: ${right} of ${total} right`);
  for (const [row, level] of LEVELS.entries()) console.log(`  ${level.padEnd(10)} ${(table[row] ?? []).join('\t')}`);
}

if (process.argv.includes('--held-out')) {
  print('sealed histories', judgeHistories(readHistories('held-out.yaml'), shipped.value, questions));
} else {
  const pieces = readPieces();
  const left = DEVELOPMENT_FILES.flatMap((file) => {
    const others = pieces.filter(({ author }) => author !== file);
    const readAnswer = createAnswerReader(fitLevels(others, weights, stories), stories);
    const histories = readHistories(file);
    const { total, levels, cases, pieces: shown, words } = measureAnswers(histories, readAnswer);
    console.log(
      `answers of ${file}, without their author: ${levels} of ${total} levels right, ${cases} full cases, the words of ${words} of ${shown}`,
    );
    return judgeHistories(histories, (history) => judgeLevel(history, readAnswer), questions);
  });
  print(
    'development histories, weights fitted on them',
    DEVELOPMENT_FILES.flatMap((file) => judgeHistories(readHistories(file), shipped.value, questions)),
  );
  print('development histories, weights fitted without their author', left);
  if (process.argv.includes('--errors')) {
    for (const { history, level } of left) {
      if (level !== history.level) console.log(`${history.id} ${history.level} -> ${level}`);
    }
  }
}
