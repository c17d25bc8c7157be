/** A point in time: whole milliseconds since 1970-01-01T00:00:00Z. The core never asks for it, it is told. */
export type Instant = number;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
