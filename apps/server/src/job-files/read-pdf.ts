import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '@mianmian/core/shared/result';
import type { JobFileReading } from './job-file.ts';
import { tidyText } from './tidy-text.ts';

/** No description of a job is longer; the rest is not looked at. */
const MAX_PAGES = 40;
const MAX_CHARACTERS = 40_000;

/**
 * The words of a PDF file, page by page. Nothing in it runs and nothing is fetched.
 * @param cmapDirectory the tables for Chinese that a file names without bringing them
 */
export async function readPdf(bytes: Uint8Array, cmapDirectory: string): Promise<JobFileReading> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(bytes, {
      BinaryDataFactory: cmapsFrom(cmapDirectory),
      cMapUrl: `${cmapDirectory}/`,
      cMapPacked: true,
      useWorkerFetch: false,
      useSystemFonts: false,
      disableFontFace: true,
      isEvalSupported: false,
      enableXfa: false,
      useWasm: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    let text = '';
    let page = 0;
    while (page < Math.min(pdf.numPages, MAX_PAGES) && text.length < MAX_CHARACTERS) {
      page += 1;
      const { items } = await (await pdf.getPage(page)).getTextContent();
      text += `${items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')}\n`;
    }
    const tidied = tidyText(text, page < pdf.numPages);
    return tidied.text === '' ? fail('no-text') : ok(tidied);
  } catch (error) {
    // Whatever the reader throws is about the file: it has nothing else.
    return fail(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken');
  }
}

/** Reads the tables from this folder and nothing else from anywhere. */
const cmapsFrom = (directory: string) =>
  class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`no ${kind} here`);
      return new Uint8Array(await readFile(join(directory, filename)));
    }
  };
