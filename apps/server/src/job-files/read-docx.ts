import { fail, ok } from '@mianmian/core/shared/result';
import { unzipSync, zipSync } from 'fflate';
import type { JobFileReading } from './job-file.ts';
import { tidyText } from './tidy-text.ts';

/** Of everything in it together, as declared: nothing is unpacked into more room than that. */
const MAX_UNPACKED_BYTES = 60 * 1024 * 1024;
const MAX_ENTRIES = 2_000;
/** A description of a job takes a tenth of that; the tree of a longer part would burst the worker. */
const MAX_PART_BYTES = 4 * 1024 * 1024;
const DOCUMENT = 'word/document.xml';
/** Whatever holds text or says where it is; pictures, fonts and macros stay packed. */
const TEXT_PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/;

/** The words of a Word file. It is taken apart here by strict measures; the reader gets only the parts with text. */
export async function readDocx(bytes: Uint8Array): Promise<JobFileReading> {
  let unpackedBytes = 0;
  let entries = 0;
  let isTooMuch = false;
  let isWord = false;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        unpackedBytes += originalSize;
        isWord ||= name === DOCUMENT;
        isTooMuch ||= entries > MAX_ENTRIES || unpackedBytes > MAX_UNPACKED_BYTES;
        const isText = TEXT_PART.test(name);
        isTooMuch ||= isText && originalSize > MAX_PART_BYTES;
        return isText && !isTooMuch;
      },
    });
  } catch {
    // Whatever the archive's reader throws is about the archive.
    return fail('broken');
  }
  if (isTooMuch) return fail('too-complex');
  if (!isWord) return fail('other-kind');
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(parts, { level: 0 })) });
    // It puts an empty line between any two paragraphs.
    const tidied = tidyText(value.replaceAll('\n\n', '\n'));
    return tidied.text === '' ? fail('no-text') : ok(tidied);
  } catch {
    // The parts are in memory and there is no way out to anything else: it can only be about the document.
    return fail('broken');
  }
}
