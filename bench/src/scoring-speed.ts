// Answers scored a second of one core, evidence included. `npm run bench`; `npm run bench -- 30` measures for 30 s.
import { fileURLToPath } from 'node:url';
import { loadContent } from '@mianmian/content-schema/load-content';
import { loadScorer } from '@mianmian/content-schema/load-scorer';
import type { Question } from '@mianmian/core/question-bank/question';
import { countPerSecond } from './count-per-second.ts';

const ANSWER_CHARACTERS = 300;
const WARM_UP_SECONDS = 2;
/** scorer.md, Bars: answers of 300 characters a second on one core. */
const BAR_PER_SECOND = 800;

const seconds = Number(process.argv[2] ?? 5);
const directory = fileURLToPath(new URL('../../content', import.meta.url));
const content = loadContent(directory);
if (!content.ok) throw new Error(`content has ${content.error.length} problems; run npm run content`);
const { questions } = content.value;
const scorer = loadScorer(directory, content.value);
if (!scorer.ok) throw new Error(scorer.error.map(({ file, message }) => `${file}: ${message}`).join('\n'));

/**
 * Answers with much to find: phrasings of the question's facets and of its neighbour's, in turn, cut to one length. A
 * pasted model answer would not do, for it is masked as published before the real work begins.
 */
const tasks = questions.map((question, index) => ({
  question,
  answer: mixAnswer(phrasingsOf(question), phrasingsOf(questions[(index + 1) % questions.length] ?? question)),
}));

function phrasingsOf({ criteria }: Question): readonly string[] {
  return criteria.flatMap(({ facets }) => facets.flatMap(({ phrasings }) => phrasings));
}

function mixAnswer(own: readonly string[], other: readonly string[]): string {
  const sentences = own.map((phrasing, index) => `${phrasing}，${other[index % other.length]}。`);
  return [...sentences.join('')].slice(0, ANSWER_CHARACTERS).join('');
}

let facetsFound = 0;
const scoreOne = (round: number) => {
  const task = tasks[round % tasks.length];
  if (task === undefined) return;
  for (const { found } of scorer.value.score(task.question, task.answer).criteria) facetsFound += found.length;
};
/** A plain pass over the same text, so that the figure can be compared between machines. */
let charactersSeen = 0;
const splitOne = (round: number) => {
  charactersSeen += tasks[round % tasks.length]?.answer.split('').length ?? 0;
};

countPerSecond(scoreOne, WARM_UP_SECONDS);
countPerSecond(splitOne, WARM_UP_SECONDS / 2);
const scored = countPerSecond(scoreOne, seconds);
const split = countPerSecond(splitOne, seconds);
if (facetsFound === 0 || charactersSeen === 0) throw new Error('nothing was found: what was measured is not the work');

console.log(
  `answers of ${ANSWER_CHARACTERS} characters scored a second of one core: ${scored.toFixed(0)} (bar ${BAR_PER_SECOND})`,
);
console.log(
  `a plain split('') of the same text a second: ${split.toFixed(0)}; one score costs ${(split / scored).toFixed(0)} splits`,
);
