export type NumberedLine = {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  readonly bytes: Buffer;
};

const NEWLINE = 0x0a;

/** Cuts a stream into lines by bytes, so that one broken character spoils one line and not the stream. */
export async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<NumberedLine> {
  let number = 0;
  let open: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      number += 1;
      yield { number, bytes: Buffer.concat([...open, chunk.subarray(start, end)]) };
      open = [];
      start = end + 1;
    }
    open.push(chunk.subarray(start));
  }
  const last = Buffer.concat(open);
  if (last.length > 0) yield { number: number + 1, bytes: last };
}
