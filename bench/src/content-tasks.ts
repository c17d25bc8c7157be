// Prints what the sample texts of each content task earn: model answers, bad ones, and other tasks' model answers.
import path from 'node:path';
import { loadContentTasks } from '@mianmian/content-schema/tasks/load-content-tasks';
import { loadTaskScorer } from '@mianmian/content-schema/tasks/load-task-scorer';
import { gradeContentTask } from '@mianmian/core/tasks/guides/grade-content-task';

const directory = path.join(import.meta.dirname, '../../content');
const loaded = loadContentTasks(directory);
if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join());
const scorer = loadTaskScorer(directory);
if (scorer === null) throw new Error('no weights');

for (const { brief, question, good, bad } of loaded.value) {
  const pointsOf = (text: string) => gradeContentTask(brief, text, scorer.score(question, text)).points;
  const others = loaded.value.filter((other) => other.brief.id !== brief.id).flatMap((other) => other.good);
  const named = { model: good, bad: bad.map(({ answer }) => answer), 'of other tasks': others };
  const parts = Object.entries(named).map(([name, texts]) => `${name} ${texts.map(pointsOf).join(' ')}`);
  console.log(`${brief.id} (of ${question.points}): ${parts.join('; ')}`);
}
