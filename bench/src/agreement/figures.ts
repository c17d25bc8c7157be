import type { Agreement } from '@mianmian/core/agreement/measure-agreement';

/** The figures of an agreement that the page prints, in its order. */
export const FIGURES = [
  'qwkTotal',
  'qwkCriterion',
  'spearmanMiddle',
  'lengthMatchedOrdered',
  'trapMeanExcess',
  'meanAbsoluteError',
  'bias',
] as const satisfies readonly (keyof Agreement)[];

export type FigureName = (typeof FIGURES)[number];

/** A figure with the middle 95 % of what resampling the answers gives; `null` where the answers don't tell. */
export type Figure = { readonly value: number; readonly low: number; readonly high: number } | null;

export type Figures = Readonly<Record<FigureName, Figure>>;
