import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { z } from 'zod';
import type { Cell } from '../storage/cells.ts';
import {
  BACKUP_FORMAT,
  type BackupHeader,
  endLine,
  headerLine,
  type RowCounts,
  rowLine,
  tableLine,
} from './backup-format.ts';

export type BackupPart =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'table'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'row'; readonly row: readonly Cell[] }
  | { readonly kind: 'end'; readonly counts: RowCounts };

/** `unreadable`: no such file or no right to it. `damaged`: not a backup, cut off, or changed since it was written. */
export type BackupProblem = {
  readonly code: 'unreadable' | 'damaged' | 'newer-format';
  readonly detail: string;
};

class Broken extends Error {
  readonly problem: BackupProblem;
  constructor(code: BackupProblem['code'], detail: string) {
    super(detail);
    this.problem = { code, detail };
  }
}

const NEWLINE = 0x0a;

/** Lines as bytes, for the checksum is over bytes; and a text may hold every line separator but this one. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const source = createReadStream(file);
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  let begun: Buffer[] = [];
  for await (const chunk of gunzip) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...begun, chunk.subarray(from, end + 1)]);
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) throw new Broken('damaged', 'the last line is cut off');
}

/** The parts of a backup in order; throws `Broken` as soon as something is not as it was written. */
async function* partsOf(file: string): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let table: { readonly name: string; readonly columns: number } | null = null;
  let number = 0;
  let ended = false;
  for await (const line of linesOf(file)) {
    number += 1;
    if (ended) throw new Broken('damaged', `line ${number} stands after the end`);
    const json = parse(line, number);
    if (number === 1) {
      yield { kind: 'header', header: readHeader(json) };
    } else if (Array.isArray(json)) {
      const row = as(rowLine, json, number);
      if (table === null || row.length !== table.columns) throw new Broken('damaged', `line ${number} fits no table`);
      counts[table.name] = (counts[table.name] ?? 0) + 1;
      yield { kind: 'row', row };
    } else if (typeof json === 'object' && json !== null && 'end' in json) {
      const end = as(endLine, json, number);
      if (end.sha256 !== hash.digest('hex')) throw new Broken('damaged', 'the checksum is wrong');
      if (JSON.stringify(end.end) !== JSON.stringify(counts)) throw new Broken('damaged', 'rows are missing');
      ended = true;
      yield { kind: 'end', counts };
    } else {
      const begun = as(tableLine, json, number);
      table = { name: begun.table, columns: begun.columns.length };
      counts[table.name] = 0;
      yield { kind: 'table', ...begun };
    }
    if (!ended) hash.update(line);
  }
  if (!ended) throw new Broken('damaged', 'the end is missing');
}

function readHeader(json: unknown): BackupHeader {
  if (typeof json === 'object' && json !== null && 'format' in json && Number(json.format) > BACKUP_FORMAT) {
    throw new Broken('newer-format', `format ${json.format}`);
  }
  return as(headerLine, json, 1);
}

function parse(line: Buffer, number: number): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    throw new Broken('damaged', `line ${number} is no JSON`);
  }
}

function as<T>(schema: z.ZodType<T>, json: unknown, number: number): T {
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new Broken('damaged', `line ${number} is no line of a backup`);
  return parsed.data;
}

/** Hands each part of the backup to `take`, in order. What is wrong with the file is a value; what `take` throws stays. */
export async function readBackup(
  file: string,
  take: (part: BackupPart) => Promise<void> | void,
): Promise<Result<null, BackupProblem>> {
  const parts = partsOf(file);
  for (;;) {
    const next = await nextOf(parts);
    if (!next.ok) return next;
    if (next.value === null) return ok(null);
    await take(next.value);
  }
}

async function nextOf(parts: AsyncGenerator<BackupPart>): Promise<Result<BackupPart | null, BackupProblem>> {
  try {
    const { done, value } = await parts.next();
    return ok(done ? null : value);
  } catch (error) {
    if (error instanceof Broken) return fail(error.problem);
    if (!(error instanceof Error) || !('code' in error)) throw error;
    // zlib's own codes begin with Z_: https://nodejs.org/docs/latest-v20.x/api/zlib.html#error-codes
    return fail({ code: String(error.code).startsWith('Z_') ? 'damaged' : 'unreadable', detail: error.message });
  }
}

export type BackupSummary = { readonly header: BackupHeader; readonly counts: RowCounts };

/** Reads the whole backup and judges every line, without keeping any. */
export async function verifyBackup(file: string): Promise<Result<BackupSummary, BackupProblem>> {
  let header: BackupHeader | null = null;
  let counts: RowCounts = {};
  const read = await readBackup(file, (part) => {
    if (part.kind === 'header') header = part.header;
    if (part.kind === 'end') counts = part.counts;
  });
  if (!read.ok) return read;
  return header === null ? fail({ code: 'damaged', detail: 'it is empty' }) : ok({ header, counts });
}
