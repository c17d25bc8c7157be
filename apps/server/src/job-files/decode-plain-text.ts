/** What a text editor writes; any other control character is in no text. */
const ODD_CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u;
const SAMPLE = 4_096;

/**
 * Plain text in UTF-8, UTF-16 or GB18030, by its mark or by what decodes without a fault; null when it is none. A character cut
 * in two at the end is left out.
 */
export function decodePlainText(bytes: Uint8Array): string | null {
  const text = markedEncoding(bytes) ?? decode('utf-8', bytes) ?? unmarkedWide(bytes) ?? decode('gb18030', bytes);
  return text === null || text.includes('\0') || ODD_CONTROL.test(text) ? null : text;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  return null;
}

/** Without its mark UTF-16 shows by the zeros beside spaces, digits and line breaks. */
function unmarkedWide(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 1].map((side) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const [high = 0, low = 0] = zeros;
  if (high === 0 && low === 0) return null;
  return decode(low > high ? 'utf-16le' : 'utf-16be', bytes);
}

function decode(encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030', bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    // UTF-8 holds NUL as any character; in a text it tells of UTF-16.
    return encoding === 'utf-8' && text.includes('\0') ? null : text;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
