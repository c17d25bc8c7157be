import { parseArgs } from 'node:util';
import type { Engine } from '@mianmian/server/storage/engine';

export type LoadOptions = {
  readonly engine: Engine;
  readonly processes: number;
  readonly people: number;
  readonly seconds: number;
};

/** `--engine sqlite|postgres --processes 2 --people 2000 --seconds 120`; throws when they don't fit together. */
export function readLoadOptions(args: readonly string[], usual: Pick<LoadOptions, 'people' | 'seconds'>): LoadOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'string', default: 'sqlite' },
      processes: { type: 'string', default: '1' },
      people: { type: 'string', default: String(usual.people) },
      seconds: { type: 'string', default: String(usual.seconds) },
    },
  });
  const { engine } = values;
  if (engine !== 'sqlite' && engine !== 'postgres') throw new Error('--engine sqlite or --engine postgres');
  const [processes, people, seconds] = [values.processes, values.people, values.seconds].map(Number);
  if (processes === undefined || people === undefined || seconds === undefined) throw new Error('whole numbers');
  if (![processes, people, seconds].every((value) => Number.isInteger(value) && value > 0)) {
    throw new Error('--processes, --people and --seconds are whole numbers');
  }
  if (engine === 'sqlite' && processes > 1) throw new Error('a data folder belongs to one process');
  return { engine, processes, people, seconds };
}
