import { MINUTE_MS } from '@mianmian/core/shared/instant';

const DAY_MS = 24 * 60 * MINUTE_MS;
/** A guest who has not been here for so long is erased. */
export const GUEST_EXPIRES_AFTER_MS = 180 * DAY_MS;
