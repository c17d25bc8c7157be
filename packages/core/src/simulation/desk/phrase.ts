/** A ready-made sentence at the desk. Some are almost right on purpose: whoever sends one unread is responsible for it. */
export type Phrase = {
  readonly id: string;
  readonly group: string;
  /** Short code typed after the slash, as `qs`. */
  readonly code: string;
  readonly title: string;
  /** With `{顾客}`, `{店铺}`, `{订单号}` and blanks `＿＿` to fill in. */
  readonly text: string;
  /** What is wrong with it; for reports only, never shown on the desk. */
  readonly trap?: string;
};
