export type Language = 'zh' | 'en';

/** The shape of a text tree without its words, so that a translation must have the same keys and arguments. */
export type TextShape<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: TextShape<T[K]> };

export type Catalogue<T> = { readonly zh: TextShape<T>; readonly en: TextShape<T> };

/** One area of the interface's text. A key or argument missing in either language is a type error. */
export const defineText = <T>(zh: T & TextShape<T>, en: TextShape<T>): Catalogue<T> => ({ zh, en });
