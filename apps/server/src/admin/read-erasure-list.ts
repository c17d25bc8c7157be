import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tombstone } from '@mianmian/application/ports/erasure-store';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { z } from 'zod';
import type { AdminRefusal } from './refusal.ts';

const tombstoneLine: z.ZodType<Tombstone> = z.object({
  personId: z.string().min(1),
  erasedAt: z.number().int(),
  why: z.enum(['asked', 'unseen']),
});

/** What the embedded database's server writes beside it, so that it outlives the database. */
const IN_DATA_DIR = 'erasures.jsonl';

/** The list in the data folder when there is one, and the one that was named. */
export function readErasureLists(dataDir: string, named?: string): Result<readonly Tombstone[], AdminRefusal> {
  const kept = join(dataDir, IN_DATA_DIR);
  const all: Tombstone[] = [];
  for (const file of [existsSync(kept) ? kept : undefined, named]) {
    if (file === undefined) continue;
    const list = readErasureList(file);
    if (!list.ok) return list;
    all.push(...list.value);
  }
  return ok(all);
}

/** The tombstones in a file of JSON lines; a list that cannot be read whole is refused, for it says who must not come back. */
function readErasureList(file: string): Result<readonly Tombstone[], AdminRefusal> {
  if (!existsSync(file)) return fail({ code: 'erasures-damaged', detail: `${file}: missing` });
  const tombstones: Tombstone[] = [];
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = tombstoneLine.safeParse(parse(line));
    if (!parsed.success) return fail({ code: 'erasures-damaged', detail: `${file}:${index + 1}` });
    tombstones.push(parsed.data);
  }
  return ok(tombstones);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
