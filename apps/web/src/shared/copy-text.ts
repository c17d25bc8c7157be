/** Puts words on the clipboard; false where it is forbidden or missing, as on plain http outside localhost. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch (error) {
    // TypeError: there is no clipboard; DOMException: it may not be used.
    if (error instanceof TypeError || error instanceof DOMException) return false;
    throw error;
  }
}
