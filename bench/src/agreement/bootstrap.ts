import { type GradedAnswer, type Totals, totalsOf } from '@mianmian/core/agreement/graded-answer';
import { mean } from '@mianmian/core/agreement/mean';
import { type Agreement, measureAgreement } from '@mianmian/core/agreement/measure-agreement';
import { middleThird } from '@mianmian/core/agreement/middle-third';
import { spearman } from '@mianmian/core/agreement/spearman';
import { type DiceWord, seedDice, throwDice } from '@mianmian/core/shared/random';
import { FIGURES, type Figure, type FigureName, type Figures } from './figures.ts';

const RESAMPLES = 1000;
const SEED = 20_261_122;
const TAIL = 0.025;

/**
 * The figures of each group of answers, averaged over the groups; intervals from resampling the answers within each
 * group. The same for the same answers in the same order. The middle third is resampled within itself: its bounds,
 * drawn anew each time, would jump from one label to the next.
 */
export function bootstrap(groups: readonly (readonly GradedAnswer[])[]): Figures {
  let word = seedDice(SEED, 'bootstrap');
  const values = averageOf(groups.map(measureAgreement));
  const middles = groups.map((group) => middleThird(group.map(totalsOf)));
  const resampled: Record<FigureName, number>[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    const agreements = groups.map((group, index) => {
      const drawn = resample(group, word);
      const middle = resample(middles[index] ?? [], drawn.word);
      word = middle.word;
      return { ...measureAgreement(drawn.drawn), spearmanMiddle: rankAgreement(middle.drawn) };
    });
    resampled.push(averageOf(agreements));
  }
  const figures = FIGURES.map((name): readonly [FigureName, Figure] => [
    name,
    intervalOf(
      values[name],
      resampled.map((one) => one[name]),
    ),
  ]);
  return Object.fromEntries(figures) as Figures;
}

const rankAgreement = (totals: readonly Totals[]): number | null =>
  spearman(
    totals.map(({ score }) => score),
    totals.map(({ label }) => label),
  );

function resample<T>(group: readonly T[], from: DiceWord): { readonly drawn: readonly T[]; readonly word: DiceWord } {
  let word = from;
  const drawn = group.flatMap((): readonly T[] => {
    const thrown = throwDice(word);
    word = thrown.word;
    const one = group[Math.floor(thrown.unit * group.length)];
    return one === undefined ? [] : [one];
  });
  return { drawn, word };
}

/** NaN where no group tells. */
function averageOf(agreements: readonly Agreement[]): Record<FigureName, number> {
  const averages = FIGURES.map((name): readonly [FigureName, number] => {
    const told = agreements.map((agreement) => agreement[name]).filter((value) => value !== null);
    return [name, mean(told) ?? Number.NaN];
  });
  return Object.fromEntries(averages) as Record<FigureName, number>;
}

function intervalOf(value: number, resampled: readonly number[]): Figure {
  if (Number.isNaN(value)) return null;
  const sorted = resampled.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? value;
  return { value, low: at(TAIL), high: at(1 - TAIL) };
}
