import { fail, ok } from '@mianmian/core/shared/result';
import { decodePlainText } from './decode-plain-text.ts';
import type { JobFile, JobFileReading } from './job-file.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { sniffFileKind } from './sniff-file-kind.ts';
import { tidyText } from './tidy-text.ts';

/** Reads a file as what it is, whatever it is called; only text that calls itself something else is refused. */
export async function readFile({ name, bytes }: JobFile, cmapDirectory: string): Promise<JobFileReading> {
  const kind = sniffFileKind(bytes);
  switch (kind) {
    case 'pdf':
      return readPdf(bytes, cmapDirectory);
    case 'zip':
      return readDocx(bytes);
    case 'empty':
    case 'old-word':
      return fail(kind);
    case 'mixed':
      return fail('other-kind');
    default: {
      if (/\.(?:docx?|pdf)$/i.test(name)) return fail('not-what-named');
      const text = kind === 'unknown' ? decodePlainText(bytes) : null;
      if (text === null) return fail('other-kind');
      const tidied = tidyText(text);
      return tidied.text === '' ? fail('empty') : ok(tidied);
    }
  }
}
