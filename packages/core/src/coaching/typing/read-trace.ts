import type { TypingEvent } from './typing-event.ts';
import { isSpace, NOTHING_TYPED, type TypedCharacter, type TypedOrigin, type TypingState } from './typing-state.ts';

/** Folds a whole trace. */
export const readTrace = (events: readonly TypingEvent[]): TypingState => events.reduce(takeEvent, NOTHING_TYPED);

/**
 * The state after one more event; linear in the length of the field.
 *
 * Only the field's value outside a composition is believed: browsers differ in the order of `input` and
 * `compositionend` (Firefox ends first, Chromium and WebKit last), in how they name the commit (WebKit deletes the
 * composition and inserts it anew), and some keyboards commit without a composition. traces/README.md lists recordings.
 */
export function takeEvent(state: TypingState, event: TypingEvent): TypingState {
  const begun = state.startedAtMs === null && beginsTyping(event) ? { ...state, startedAtMs: event.atMs } : state;
  switch (event.type) {
    case 'compositionstart':
      return { ...begun, isComposing: true, beforeEnd: null };
    case 'compositionend':
      return endComposition(begun, event);
    case 'input':
      return takeInput(begun, event);
    case 'keydown':
      return begun.beforeEnd === null ? begun : { ...begun, beforeEnd: null };
    default:
      return begun;
  }
}

/** Of a composition's own making, whenever the browser reports it. */
const IS_OF_COMPOSITION = /^(insertCompositionText|insertFromComposition|deleteCompositionText|deleteByComposition)$/;

function takeInput(state: TypingState, event: TypingEvent): TypingState {
  const isOfComposition = IS_OF_COMPOSITION.test(event.inputType ?? '');
  // The end was not reported, or is reported by this very event.
  if (state.isComposing) return event.isComposing === false ? endComposition(state, event) : state;
  if (isOfComposition && state.beforeEnd !== null) return endComposition(state.beforeEnd, event);
  const origin = isOfComposition ? 'composed' : originOf(event.inputType);
  return { ...takeValue(state, event, origin), beforeEnd: null };
}

function endComposition(state: TypingState, event: TypingEvent): TypingState {
  const before = { ...state, isComposing: false, beforeEnd: null };
  return { ...takeValue(before, event, 'composed'), beforeEnd: before };
}

/** `null`: as the character itself tells. */
function originOf(inputType: string | undefined): TypedOrigin | null {
  if (inputType === undefined || inputType === '' || inputType === 'insertReplacementText') return 'filled';
  return /^insertFrom(Paste|PasteAsQuotation|Drop|Yank)$/.test(inputType) ? 'pasted' : null;
}

/** Makes `event.value` the committed text and counts what came and what went, by the stretch in which they differ. */
function takeValue(state: TypingState, event: TypingEvent, origin: TypedOrigin | null): TypingState {
  const old = state.committed;
  const characters = Array.from(event.value);
  let head = 0;
  const shorter = Math.min(old.length, characters.length);
  while (head < shorter && old[head]?.character === characters[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old[old.length - 1 - tail]?.character === characters[characters.length - 1 - tail]) {
    tail += 1;
  }
  if (head + tail === old.length && head + tail === characters.length) return state;

  const came = characters
    .slice(head, characters.length - tail)
    .map((character): TypedCharacter => ({ character, origin: origin ?? originByItself(character) }));
  const went = old.slice(head, old.length - tail);
  const counts = { ...state.came };
  for (const { character, origin: by } of came) if (!isSpace(character)) counts[by] += 1;
  return {
    ...state,
    committed: [...old.slice(0, head), ...came, ...old.slice(old.length - tail)],
    changedAtMs: event.atMs,
    came: counts,
    corrections: state.corrections + went.filter(wasTyped).length,
  };
}

/** No key of a keyboard gives a character beyond ASCII by itself: phones' keyboards commit 「，」 and whole words so. */
const originByItself = (character: string): TypedOrigin =>
  (character.codePointAt(0) ?? 0) > 0x7f ? 'composed' : 'direct';

/** Not white space, and by hand. */
export const wasTyped = ({ character, origin }: TypedCharacter): boolean =>
  !isSpace(character) && (origin === 'composed' || origin === 'direct');

/** Keys that write nothing by themselves; `Process` and `Unidentified` are those an input method has taken. */
const WRITES_NOTHING =
  /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|NumLock|ScrollLock|Tab|Escape|Enter|Arrow\w+|Home|End|Page\w+|Insert|Delete|Backspace|ContextMenu|F\d+)$/;

const beginsTyping = (event: TypingEvent): boolean =>
  event.type !== 'keydown' || !WRITES_NOTHING.test(event.key ?? 'Unidentified');
