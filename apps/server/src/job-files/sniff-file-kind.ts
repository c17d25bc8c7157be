export type FileKind = 'empty' | 'pdf' | 'zip' | 'old-word' | 'marked-up' | 'mixed' | 'unknown';

const START = 1_024;

/** What a file is by its first bytes; `unknown` may be plain text. */
export function sniffFileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START));
  // Readers of the one kind look for their mark anywhere near the start: such a file is two things at once.
  if (start.startsWith('PK\u0003\u0004')) return start.includes('%PDF-') ? 'mixed' : 'zip';
  if (start.startsWith('PK\u0005\u0006')) return 'zip';
  if (start.startsWith('ÐÏ\u0011à')) return 'old-word';
  const written = start.replace(/^(?:ï»¿|[\s\0])+/, '');
  if (written.startsWith('%PDF-')) return 'pdf';
  return /^(?:<!doctype|<html|<\?xml|<script|<svg|\{\\rtf)/i.test(written) ? 'marked-up' : 'unknown';
}
