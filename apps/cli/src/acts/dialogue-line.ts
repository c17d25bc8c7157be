import type { ActReader } from '@mianmian/core/language/acts/act-frame';
import { appraiseDialogue } from '@mianmian/core/language/dialogue/appraise-dialogue';
import { ok, type Result } from '@mianmian/core/shared/result';
import { z } from 'zod';
import { readJsonLine } from '../lines/read-json-line.ts';

const dialogueLineSchema = z.object({
  id: z.string(),
  turns: z.array(z.object({ role: z.enum(['customer', 'agent']), text: z.string() })),
});

/** `{"id","turns":[{"role","text"}]}` to `{"id","satisfaction","solved","turns":[{"acts"}]}`. Errors in Chinese. */
export function mapDialogueLine(readActs: ActReader, bytes: Buffer): Result<unknown, string> {
  const read = readJsonLine(bytes, dialogueLineSchema);
  if (!read.ok) return read;
  return ok({ id: read.value.id, ...appraiseDialogue(read.value.turns, readActs) });
}
