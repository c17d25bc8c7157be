import { Zip, ZipDeflate } from 'fflate';

export type ZipEntry = { readonly name: string; readonly text: AsyncIterable<string> };

const MINUTE_MS = 60_000;
const NOTHING = new Uint8Array();

/**
 * A ZIP of texts, made while it is read: memory holds some tens of kilobytes of it. The same entries and time give the
 * same bytes.
 * @param at epoch milliseconds; written in UTC, for the format knows no zone
 */
export async function* zip(entries: AsyncIterable<ZipEntry>, at: number): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  const encoder = new TextEncoder();
  for await (const { name, text } of entries) {
    const file = new ZipDeflate(name);
    file.mtime = inUtc(at);
    archive.add(file);
    for await (const piece of text) {
      file.push(encoder.encode(piece));
      yield* ready.splice(0);
    }
    file.push(NOTHING, true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}

/** A date whose local parts, which the library writes, are the parts in UTC. */
const inUtc = (at: number): Date => new Date(at + new Date(at).getTimezoneOffset() * MINUTE_MS);
