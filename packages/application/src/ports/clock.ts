import type { Instant } from '@mianmian/core/shared/instant';

/** The server's clock; it rules. */
export type Clock = { readonly now: () => Instant };
