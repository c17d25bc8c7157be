import type { Actor } from '@mianmian/core/access/can';
import type { Level } from '@mianmian/core/coaching/levels/level';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';

export type LevelReport = {
  readonly level: Level;
  readonly pieces: readonly never[];
  readonly held: null;
  readonly next: { readonly level: 'basic'; readonly lacks: readonly string[]; readonly steps: readonly never[] };
  readonly basis: {
    readonly answers: number;
    readonly desks: number;
    readonly tasks: number;
    readonly isCut: boolean;
  };
};

/** The actor's level (能力层级); nothing is read yet, so everybody's is none. */
export async function readLevel(_: Pick<PreparationPorts, 'store'>, __: Actor | null): Promise<LevelReport> {
  return {
    level: 'none',
    pieces: [],
    held: null,
    next: { level: 'basic', lacks: ['还没有读到足够的作答：先答两道题，或者完成一次工作台演练。'], steps: [] },
    basis: { answers: 0, desks: 0, tasks: 0, isCut: false },
  };
}
