import { pipeline } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

export type ZipEntry = { readonly name: string; readonly text: AsyncIterable<string> };

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT: 4.3.7, 4.3.9, 4.3.12, 4.3.16. */
const LOCAL = 0x04034b50;
const SIZES = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATE = 8;
/** Bit 3: sizes follow the data. Bit 11: names are UTF-8. */
const FLAGS = 0x0808;
/** Without the 64-bit extension, which some unpackers lack. */
const MOST_BYTES = 0xffff_ffff;
const MOST_ENTRIES = 0xffff;

type Written = {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
};

/**
 * A ZIP of texts, made while it is read: memory holds some tens of kilobytes of it. The same entries and time give the
 * same bytes. Throws when it would grow over 4 GiB.
 * @param at epoch milliseconds; written in UTC, for the format knows no zone
 */
export async function* zip(entries: AsyncIterable<ZipEntry>, at: number): AsyncGenerator<Buffer> {
  const time = dosTime(new Date(at));
  const written: Written[] = [];
  let offset = 0;
  for await (const { name, text } of entries) {
    const entry = { name: Buffer.from(name), offset, crc: 0, size: 0, packed: 0 };
    const head = Buffer.concat([numbers([LOCAL, 4], [VERSION, 2], ...commonOf(time, entry)), entry.name]);
    yield head;
    const measured = (async function* () {
      for await (const piece of text) {
        const bytes = Buffer.from(piece);
        entry.crc = crc32(bytes, entry.crc);
        entry.size += bytes.length;
        yield bytes;
      }
    })();
    for await (const packed of deflate(measured)) {
      entry.packed += packed.length;
      yield packed;
    }
    const tail = numbers([SIZES, 4], [entry.crc, 4], [entry.packed, 4], [entry.size, 4]);
    yield tail;
    offset += head.length + entry.packed + tail.length;
    written.push(entry);
    if (offset > MOST_BYTES || entry.size > MOST_BYTES || written.length > MOST_ENTRIES) throw new Error('too large');
  }
  const directory = Buffer.concat(written.map((entry) => centralOf(time, entry)));
  yield directory;
  const count = written.length;
  yield numbers([END, 4], [0, 4], [count, 2], [count, 2], [directory.length, 4], [offset, 4], [0, 2]);
}

const commonOf = ({ time, date }: DosTime, { crc, packed, size, name }: Omit<Written, 'offset'>) =>
  [
    [FLAGS, 2],
    [DEFLATE, 2],
    [time, 2],
    [date, 2],
    [crc, 4],
    [packed, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ] as const;

const centralOf = (time: DosTime, entry: Written): Buffer =>
  Buffer.concat([
    numbers(
      [CENTRAL, 4],
      [VERSION, 2],
      [VERSION, 2],
      ...commonOf(time, entry),
      [0, 4],
      [0, 2],
      [0, 4],
      [entry.offset, 4],
    ),
    entry.name,
  ]);

function numbers(...parts: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const buffer = Buffer.alloc(parts.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of parts) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

type DosTime = { readonly time: number; readonly date: number };

const dosTime = (at: Date): DosTime => ({
  time: (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1),
  date: ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate(),
});

async function* deflate(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw();
  // A text that breaks off destroys the packer with its error, which whoever reads here then meets.
  pipeline(pieces, packer, () => undefined);
  yield* packer;
}
