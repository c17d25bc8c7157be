/** What a text field reports, as DOM events name it; the page writes down these fields and nothing else. */
export type TypingEvent = {
  /** From any origin, the same for the whole trace. */
  readonly atMs: number;
  readonly type: 'keydown' | 'compositionstart' | 'compositionupdate' | 'compositionend' | 'beforeinput' | 'input';
  /** What stands in the field at that moment, a composition in progress included. */
  readonly value: string;
  /** Of `keydown`. */
  readonly key?: string;
  /** Of `input` and `beforeinput`; older browsers and programs that fill a field give none. */
  readonly inputType?: string;
  readonly isComposing?: boolean;
};
