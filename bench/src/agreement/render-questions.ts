import type { GradedAnswer } from '@mianmian/core/agreement/graded-answer';
import { mean } from '@mianmian/core/agreement/mean';
import { measureAgreement } from '@mianmian/core/agreement/measure-agreement';
import type { Criterion, Question } from '@mianmian/core/question-bank/question';
import { bootstrap } from './bootstrap.ts';
import { gradeByLength, gradeByScorer } from './graders.ts';
import { number, plain, table, withInterval } from './markdown.ts';
import type { Run } from './run.ts';
import type { ScoredAnswer } from './scored-answer.ts';

/** Every question with its figures, all left-out authors together, then every criterion. */
export function renderQuestions(runs: readonly Run[]): string {
  const all = runs.flatMap(({ scored }) => scored);
  const questions = [...new Map(all.map(({ question }) => [question.id, question])).values()];
  const of = (question: Question) => all.filter((answer) => answer.question.id === question.id);
  return [
    table(
      [
        'question',
        'answers',
        'QWK, total',
        'QWK, criterion',
        'pairs',
        'mean abs. error',
        'score − label',
        'length: QWK',
      ],
      questions.map((question) => questionRow(question, of(question))),
    ),
    '### Per criterion',
    'Errors are shares of the criterion’s maximum; QWK is in quarters of it.',
    table(
      ['criterion', 'max', 'mean label', 'QWK', 'mean abs. error', 'score − label'],
      questions.flatMap((question) =>
        question.criteria.map((criterion) => criterionRow(question, criterion, of(question))),
      ),
    ),
  ].join('\n\n');
}

function questionRow(question: Question, answers: readonly ScoredAnswer[]): readonly string[] {
  const figures = bootstrap([answers.map(gradeByScorer)]);
  const byLength = measureAgreement(answers.map(gradeByLength));
  return [
    `${question.id} ${plain(question.title)}`,
    String(answers.length),
    withInterval(figures.qwkTotal),
    withInterval(figures.qwkCriterion),
    withInterval(figures.lengthMatchedOrdered),
    withInterval(figures.meanAbsoluteError),
    withInterval(figures.bias),
    number(byLength.qwkTotal),
  ];
}

function criterionRow(question: Question, { id, name, max }: Criterion, answers: readonly ScoredAnswer[]) {
  // A graded answer of one criterion: its total is the criterion's points, scaled to 10.
  const alone = answers.map((answer): GradedAnswer => {
    const graded = gradeByScorer(answer);
    const grades = graded.criteria[id];
    return { ...graded, criteria: grades === undefined ? {} : { [id]: grades } };
  });
  const figures = bootstrap([alone]);
  const share = (figure: (typeof figures)['bias']) =>
    figure === null ? null : { value: figure.value / 10, low: figure.low / 10, high: figure.high / 10 };
  return [
    `${question.id} ${id} ${plain(name)}`,
    String(max),
    number(mean(answers.map(({ row }) => row.labels[id] ?? 0))),
    withInterval(figures.qwkCriterion),
    withInterval(share(figures.meanAbsoluteError)),
    withInterval(share(figures.bias)),
  ];
}
