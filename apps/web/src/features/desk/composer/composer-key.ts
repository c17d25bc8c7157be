/** What of a key press decides; `keyCode` 229 is how older Safari says "an input method has it". */
export type KeyPress = {
  readonly key: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

export type ComposerIntent = 'nothing' | 'send' | 'pick' | 'close-phrases' | 'phrase-up' | 'phrase-down';

const INPUT_METHOD_HAS_IT = 229;

/**
 * What a key in the message field means. While an input method composes, every key is its own: Enter then commits the
 * letters and must never send. Chrome ends a composition before the key's `keydown`, Safari after it: `endedJustNow`
 * tells of a composition that ended within the same press.
 */
export function composerIntent(press: KeyPress, arePhrasesOpen: boolean, endedJustNow: boolean): ComposerIntent {
  if (press.isComposing || press.keyCode === INPUT_METHOD_HAS_IT || endedJustNow) return 'nothing';
  const isPlain = !press.ctrlKey && !press.altKey && !press.metaKey;
  if (arePhrasesOpen && isPlain && !press.shiftKey) {
    switch (press.key) {
      case 'Enter':
      case 'Tab':
        return 'pick';
      case 'Escape':
        return 'close-phrases';
      case 'ArrowUp':
        return 'phrase-up';
      case 'ArrowDown':
        return 'phrase-down';
    }
  }
  return press.key === 'Enter' && isPlain && !press.shiftKey ? 'send' : 'nothing';
}

/** Chinese punctuation turns `/` into `、`, full width into `／`; each opens the phrases at the start of a line. */
const OPENS_PHRASES = /(?:^|\n)[/／、]([^\s/／、]{0,12})$/u;

/** What is searched for among the phrases: the word behind the slash right before the caret; null when there is none. */
export const phraseQuery = (text: string, caret: number): string | null =>
  OPENS_PHRASES.exec(text.slice(0, caret))?.[1] ?? null;

/** The text with the slash word before the caret replaced, and where the caret stands then. */
export function insertPhrase(
  text: string,
  caret: number,
  phrase: string,
): { readonly text: string; readonly caret: number } {
  const query = phraseQuery(text, caret);
  const from = query === null ? caret : caret - query.length - 1;
  const blank = phrase.indexOf('＿');
  return {
    text: text.slice(0, from) + phrase + text.slice(caret),
    caret: from + (blank < 0 ? phrase.length : blank),
  };
}
