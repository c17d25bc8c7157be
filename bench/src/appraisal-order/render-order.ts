import type { Coefficient } from './least-squares.ts';
import type { RandomRun } from './random-run.ts';
import { KIND_GROUPS, TURN_KINDS, type TurnKind } from './turn-kinds.ts';

type Fit = { readonly coefficients: readonly Coefficient[]; readonly explained: number };

const of = (coefficients: readonly Coefficient[], kind: TurnKind): number =>
  coefficients[TURN_KINDS.indexOf(kind)]?.value ?? Number.NaN;

/** Every pair of neighbouring groups whose order does not hold, said in a line; empty when all do. */
export function ordersBroken(coefficients: readonly Coefficient[]): readonly string[] {
  return KIND_GROUPS.slice(1).flatMap((lower, index) =>
    (KIND_GROUPS[index] ?? []).flatMap((high) =>
      lower
        .filter((low) => !(of(coefficients, high) > of(coefficients, low)))
        .map((low) => `${high} should be worth more than ${low}`),
    ),
  );
}

export function renderOrder(runs: readonly RandomRun[], { coefficients, explained }: Fit): string {
  const rows = KIND_GROUPS.flatMap((group, index) =>
    group.map((kind) => {
      const { value = Number.NaN, standardError = Number.NaN } = coefficients[TURN_KINDS.indexOf(kind)] ?? {};
      const times = runs.reduce((sum, { counts }) => sum + counts[kind], 0);
      return `| ${index + 1} | ${kind} | ${value.toFixed(4)} | ${standardError.toFixed(4)} | ${times} |`;
    }),
  );
  const broken = ordersBroken(coefficients);
  const mean = runs.reduce((sum, { satisfaction }) => sum + satisfaction, 0) / runs.length;
  return [
    '# What customers value: the order of turns',
    '',
    `${runs.length} runs of agents that choose their turns by chance, over every variant of every scenario (the tutorial left out), one after another by seed. The customer's simulated satisfaction (1–5) after the last turn is regressed on how often each kind of turn was done: ordinary least squares, an intercept for each variant. A coefficient is what one more turn of the kind is worth, in points of satisfaction.`,
    '',
    'Rated Chinese helpdesk dialogues show the order 1 > 2 > 3 > 4: a concrete how-to, a done-statement and a concrete time, then apology and empathy, then a vague promise, a request to wait and sending the customer elsewhere, last a template said again.',
    '',
    '| group | kind of turn | coefficient | standard error | turns |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    `Mean satisfaction ${mean.toFixed(2)}; the counts explain ${(100 * explained).toFixed(0)} % of the variance within variants. Every run opens with the template, so that saying it again is a repetition. A done-turn uses the operation the matter next needs, then says that it is done.`,
    '',
    broken.length === 0
      ? 'Every kind is worth more than every kind of the next group.'
      : `Not held: ${broken.join('; ')}.`,
    '',
    'Written by `npm run bench:appraisal`.',
    '',
  ].join('\n');
}
