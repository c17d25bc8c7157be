import { join } from 'node:path';
import type { ErasureReason, Tombstone } from '@mianmian/application/ports/erasure-store';
import { z } from 'zod';
import { type LastingList, lastingList } from './lasting-list.ts';

const why: z.ZodType<ErasureReason> = z.enum(['asked', 'unseen']);
const entry: z.ZodType<Tombstone> = z.object({ personId: z.string(), erasedAt: z.number().int(), why });

/** Lies beside the embedded database and outlives it: an older backup in its place brings nobody back. */
export const erasureListFile = (dataDir: string): string => join(dataDir, 'erasures.jsonl');

/** The tombstones of such a file. */
export const erasureList = (file: string): LastingList<Tombstone> =>
  lastingList(file, entry, ({ personId }) => personId);
