import { fail, ok } from '@mianmian/core/shared/result';
import { decodePlainText } from './decode-plain-text.ts';
import type { JobFile, JobFileReading } from './job-file.ts';
import { sniffFileKind } from './sniff-file-kind.ts';
import { tidyText } from './tidy-text.ts';

/** Of plain text; what is taken of it fits in many times over, in any encoding. */
const MAX_BYTES = 256 * 1024;

/**
 * Reads a file as what it is, whatever it is called; only text that calls itself something else is refused.
 * @param readHard for Word and PDF files, whose reading can be made dear
 */
export async function readFile(
  { name, bytes }: JobFile,
  readHard: (kind: 'zip' | 'pdf') => Promise<JobFileReading>,
): Promise<JobFileReading> {
  const kind = sniffFileKind(bytes);
  switch (kind) {
    case 'pdf':
    case 'zip':
      return readHard(kind);
    case 'empty':
    case 'old-word':
      return fail(kind);
    case 'mixed':
      return fail('other-kind');
    default: {
      if (/\.(?:docx?|pdf)$/i.test(name)) return fail('not-what-named');
      const text = kind === 'unknown' ? decodePlainText(bytes.subarray(0, MAX_BYTES)) : null;
      if (text === null) return fail('other-kind');
      const tidied = tidyText(text, bytes.length > MAX_BYTES);
      return tidied.text === '' ? fail('empty') : ok(tidied);
    }
  }
}
