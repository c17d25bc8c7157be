import { basename } from 'node:path';
import type { Question } from '@mianmian/core/question-bank/question';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { ContentProblem } from './content-problem.ts';
import { readSampleLines, type SampleLine } from './read-sample-lines.ts';
import type { SampleAnswer, SampleAnswers } from './sample-answer.ts';

/**
 * Reads answers to `question` from a file (`read-sample-lines.ts`). Labels may name a criterion by id or by name.
 * Errors: all problems of the file, ordered by line.
 */
export function loadSampleAnswers(path: string, question: Question): Result<SampleAnswers, readonly ContentProblem[]> {
  const file = basename(path);
  const read = readSampleLines(path);
  if (!read.ok) return read;
  const problems: ContentProblem[] = [];
  const answers: SampleAnswer[] = [];
  const own = read.value.filter(({ value }) => value.question === undefined || value.question === question.id);
  for (const [index, sample] of own.entries()) {
    const labels = readLabels(sample, question);
    if (labels.ok) answers.push(answerOf(sample, index, labels.value));
    else problems.push(...labels.error.map((message) => ({ file, line: sample.line, message })));
  }
  if (own.length === 0) {
    const message =
      read.value.length === 0
        ? '文件里没有回答'
        : `没有对「${question.id}」的回答；请检查每份回答的 question，或者删去它`;
    problems.push({ file, line: 1, message });
  }
  return problems.length > 0 ? fail(problems) : ok({ answers, skipped: read.value.length - own.length });
}

const answerOf = ({ value }: SampleLine, index: number, labels: SampleAnswer['labels']): SampleAnswer => ({
  id: value.id ?? `第${index + 1}份`,
  answer: value.answer,
  isTrap: value.kind === 'trap',
  labels,
});

function readLabels({ value }: SampleLine, { criteria }: Question): Result<SampleAnswer['labels'], readonly string[]> {
  if (value.labels === undefined) return ok(null);
  const reasons: string[] = [];
  const labels: Record<string, number> = {};
  for (const [key, points] of Object.entries(value.labels)) {
    const criterion = criteria.find(({ id, name }) => id === key || name === key);
    if (criterion === undefined) reasons.push(`labels 里的「${key}」不是评分项的 id 或名字`);
    else if (points < 0 || points > criterion.max)
      reasons.push(`「${key}」应在 0 到 ${criterion.max} 分之间，现为 ${points}`);
    else labels[criterion.id] = points;
  }
  const absent = criteria.filter(({ id }) => labels[id] === undefined);
  if (reasons.length === 0 && absent.length > 0) {
    reasons.push(`labels 缺少：${absent.map(({ name }) => name).join('、')}；没有得分请写 0`);
  }
  return reasons.length > 0 ? fail(reasons) : ok(labels);
}
