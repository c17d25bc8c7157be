/** The mark's drawing in a square of 64: a speech bubble with a face, whose smile is the tick of a point earned. */
export const MARK_PATHS = {
  bubble:
    'M18 4h28a14 14 0 0 1 14 14v20a14 14 0 0 1-14 14H33L20.6 61.2a1.6 1.6 0 0 1-2.6-1.3V52a14 14 0 0 1-14-14V18A14 14 0 0 1 18 4z',
  eyes: 'M22.500 16.500v7M41.500 16.500v7',
  tick: 'M20 33.500l8.500 8.500L45 31',
} as const;
