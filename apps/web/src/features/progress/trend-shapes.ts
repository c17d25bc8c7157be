import type { Progress } from '@mianmian/contract/progress';

type Source = Progress['points'][number]['source'];

/** How the points of a chart are told apart, by form: a square, a disc, a diamond, a triangle on its tip, a triangle; paths around 0 0. */
export const TREND_SHAPES: Readonly<Record<Source, string>> = {
  paper: 'M-4 -4h8v8h-8z',
  practice: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0z',
  interview: 'M0 -5.5L5.5 0L0 5.5L-5.5 0z',
  task: 'M0 5L5 -4H-5z',
  desk: 'M0 -5L5 4H-5z',
};
