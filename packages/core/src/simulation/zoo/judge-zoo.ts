import type { ZooResult } from './run-zoo.ts';

const ORACLE_MIN = 85;
const CHEATER_MAX = 45;

/** Every bar of the proof that a result breaks, said in one line each; empty when the proof holds. */
export function judgeZoo(results: readonly ZooResult[]): readonly string[] {
  const keyOf = ({ scenario, variant, seed }: ZooResult): string => `${scenario}/${variant}/${seed}`;
  const oracles = new Map(
    results.filter(({ kind }) => kind === 'oracle').map((result) => [keyOf(result), result.score]),
  );
  return results.flatMap((result) => {
    const { kind, score, areGatesPassed, agent, missed } = result;
    const place = `${keyOf(result)} ${agent}: ${score}`;
    if (kind === 'oracle') {
      return score >= ORACLE_MIN && areGatesPassed
        ? []
        : [`${place} should reach ${ORACLE_MIN} (${missed.join('; ')})`];
    }
    if (kind === 'spoilt') {
      return score < (oracles.get(keyOf(result)) ?? 0) ? [] : [`${place} should stay below the oracle`];
    }
    return !areGatesPassed || score <= CHEATER_MAX ? [] : [`${place} passes all gates`];
  });
}
