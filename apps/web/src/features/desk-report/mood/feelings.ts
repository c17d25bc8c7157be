/** In the order in which they are shown. */
export const FEELINGS = ['anger', 'trust', 'patience', 'heard', 'clarity'] as const;
