import { join } from 'node:path';
import type { Revocation } from '@mianmian/application/ports/share-store';
import { z } from 'zod';
import { type LastingList, lastingList } from './lasting-list.ts';

const entry: z.ZodType<Revocation> = z.object({ shareId: z.string(), revokedAt: z.number().int() });

/** Lies beside the list of erasures: an older backup lets no link open again that was revoked since. */
export const revocationListFile = (dataDir: string): string => join(dataDir, 'revocations.jsonl');

/** The revocations of such a file. */
export const revocationList = (file: string): LastingList<Revocation> =>
  lastingList(file, entry, ({ shareId }) => shareId);
