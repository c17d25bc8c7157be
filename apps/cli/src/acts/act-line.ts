import type { ActReader } from '@mianmian/core/language/acts/act-frame';
import { ok, type Result } from '@mianmian/core/shared/result';
import { z } from 'zod';
import { readJsonLine } from '../lines/read-json-line.ts';

const turnLineSchema = z.object({ id: z.string(), customer: z.string(), agent: z.string() });

/** The acts of one agent's turn, each once; none for a turn that does nothing known. */
export const actsOf = (readActs: ActReader, customer: string, agent: string): readonly string[] => [
  ...new Set(
    readActs(customer, agent)
      .filter(({ polarity, act }) => polarity === 'yes' && act !== 'unknown')
      .map(({ act }) => act),
  ),
];

/** `{"id","customer","agent"}` to `{"id","acts"}`. Errors: the reason in Chinese. */
export function mapActLine(readActs: ActReader, bytes: Buffer): Result<unknown, string> {
  const read = readJsonLine(bytes, turnLineSchema);
  if (!read.ok) return read;
  const { id, customer, agent } = read.value;
  return ok({ id, acts: actsOf(readActs, customer, agent) });
}
