import { existsSync, readFileSync } from 'node:fs';
import type { Clock } from '@mianmian/application/ports/clock';

/** The system's clock, moved by the milliseconds in `offsetFile` when one is given and exists (tests only). */
export function serverClock(offsetFile: string | null): Clock {
  if (offsetFile === null) return { now: () => Date.now() };
  return { now: () => Date.now() + readOffsetMs(offsetFile) };
}

function readOffsetMs(file: string): number {
  if (!existsSync(file)) return 0;
  const offsetMs = Number(readFileSync(file, 'utf8').trim());
  return Number.isFinite(offsetMs) ? Math.round(offsetMs) : 0;
}
