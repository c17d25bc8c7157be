import { mean } from '@mianmian/core/agreement/mean';
import { type Agreement, measureAgreement } from '@mianmian/core/agreement/measure-agreement';
import { number, table } from '../agreement/markdown.ts';
import type { LeftOut } from './score-left-out.ts';

const HEAD = ['question', 'answers', 'QWK total', 'QWK criterion', 'Spearman', 'MAE', 'bias', 'traps', 'evidence'];

/** One line a question, then their mean; traps and evidence of the last line are over all answers. */
export function renderTable(leftOut: readonly LeftOut[]): string {
  const measured = leftOut
    .filter(({ graded }) => graded.length > 0)
    .map((each) => ({ ...each, agreement: measureAgreement(each.graded) }));
  const over = (value: (agreement: Agreement) => number | null): number | null =>
    mean(measured.flatMap(({ agreement }) => value(agreement) ?? []));
  const all = measureAgreement(measured.flatMap(({ graded }) => graded));
  const sum = (value: (each: LeftOut) => number): number => measured.reduce((total, each) => total + value(each), 0);
  const line = (name: string, answers: number, figures: readonly (number | null)[]): readonly string[] => [
    name,
    String(answers),
    ...figures.map(number),
  ];
  return table(HEAD, [
    ...measured.map(({ question, agreement: a, evidence, evidenceMarked }) =>
      line(question.id, a.answers, [
        a.qwkTotal,
        a.qwkCriterion,
        a.spearmanTotal,
        a.meanAbsoluteError,
        a.bias,
        a.trapMeanExcess,
        evidence > 0 ? evidenceMarked / evidence : null,
      ]),
    ),
    line('**mean**', all.answers, [
      over((a) => a.qwkTotal),
      over((a) => a.qwkCriterion),
      over((a) => a.spearmanTotal),
      over((a) => a.meanAbsoluteError),
      over((a) => a.bias),
      all.trapMeanExcess,
      sum(({ evidenceMarked }) => evidenceMarked) / sum(({ evidence }) => evidence),
    ]),
  ]);
}
