import { dirname } from 'node:path';
import type { Content } from '@mianmian/content-schema/content';
import type { ContentProblem } from '@mianmian/content-schema/content-problem';
import { loadContent } from '@mianmian/content-schema/load-content';
import { loadRubric } from '@mianmian/content-schema/load-rubric';
import { loadSampleAnswers } from '@mianmian/content-schema/load-sample-answers';
import { loadScorer } from '@mianmian/content-schema/load-scorer';
import type { SampleAnswers } from '@mianmian/content-schema/sample-answer';
import type { Question } from '@mianmian/core/question-bank/question';
import type { Scorer } from '@mianmian/core/scoring/create-scorer';
import { fail, ok, type Result } from '@mianmian/core/shared/result';

export type Trial = {
  readonly question: Question;
  readonly samples: SampleAnswers;
  readonly scorer: Scorer;
  /** The bank has a question of this id, and the rubric stands in for it. */
  readonly replaces: boolean;
};

export type TrialRefused = {
  readonly directory: string;
  readonly problems: readonly ContentProblem[];
  /** In Chinese: which of the files is to be mended. */
  readonly summary: string;
};

export type TrialPaths = {
  readonly content: string;
  readonly rubric: string;
  readonly answers: string;
};

/** Everything a trial needs. Errors: the first file that is not in order, with all its problems. */
export function loadTrial(paths: TrialPaths): Result<Trial, TrialRefused> {
  const refuse = (directory: string, problems: readonly ContentProblem[], summary: string) =>
    fail({ directory, problems, summary: `${summary}，没有评分。` });
  const content = loadContent(paths.content);
  if (!content.ok) return refuse(paths.content, content.error, '题库的内容文件有误');
  const rubric = loadRubric(paths.rubric, conceptsOf(content.value));
  if (!rubric.ok) return refuse(dirname(paths.rubric), rubric.error, `评分标准有 ${rubric.error.length} 处问题`);
  const question = rubric.value;
  const samples = loadSampleAnswers(paths.answers, question);
  if (!samples.ok) return refuse(dirname(paths.answers), samples.error, `回答文件有 ${samples.error.length} 处问题`);
  // As if the question stood in the bank: its own model answer is public then, and pasting it earns nothing.
  const bank = content.value.questions.filter(({ id }) => id !== question.id);
  const scorer = loadScorer(paths.content, { ...content.value, questions: [...bank, question] });
  if (!scorer.ok) return refuse(paths.content, scorer.error, '评分权重有误');
  const replaces = bank.length < content.value.questions.length;
  return ok({ question, samples: samples.value, scorer: scorer.value, replaces });
}

const conceptsOf = ({ questions }: Content): ReadonlySet<string> =>
  new Set(questions.flatMap(({ criteria }) => criteria.flatMap(({ facets }) => facets.map(({ concept }) => concept))));
