import { inflateRawSync } from 'node:zlib';

/** Layout of APPNOTE.TXT 4.3.12 and 4.3.16: the end record names the directory, the directory names each file. */
const END_SIGNATURE = 0x06_05_4b_50;
const ENTRY_SIGNATURE = 0x02_01_4b_50;
const DEFLATED = 8;

/** The texts in a ZIP, by name. Throws where the archive is cut off or broken. */
export function readZip(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || bytes.readUInt32LE(end) !== END_SIGNATURE) throw new Error('no end of a ZIP');
  const count = bytes.readUInt16LE(end + 10);
  const texts = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error(`no entry at ${at}`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const content = bytes.readUInt16LE(at + 10) === DEFLATED ? inflateRawSync(packed) : packed;
    if (content.length !== bytes.readUInt32LE(at + 24)) throw new Error(`${name} has another length`);
    texts.set(name, content.toString('utf8'));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return texts;
}
