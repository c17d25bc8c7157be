import type { FigureName } from './figures.ts';

export type Bar = {
  readonly figure: FigureName;
  readonly name: string;
  readonly bar: number;
  /** True where less is better. */
  readonly ceiling: boolean;
};

/** scorer.md, Bars; totals are out of 10. */
export const BARS: readonly Bar[] = [
  { figure: 'qwkTotal', name: 'QWK, total', bar: 0.85, ceiling: false },
  { figure: 'qwkCriterion', name: 'QWK, criterion', bar: 0.7, ceiling: false },
  { figure: 'spearmanMiddle', name: 'Spearman, middle third', bar: 0.6, ceiling: false },
  { figure: 'lengthMatchedOrdered', name: 'length-matched pairs in right order', bar: 0.9, ceiling: false },
  { figure: 'trapMeanExcess', name: 'traps: mean excess over the label', bar: 0.5, ceiling: true },
];

export const reaches = ({ bar, ceiling }: Bar, value: number): boolean => (ceiling ? value <= bar : value >= bar);
