import { RETENTION_DAYS } from '@mianmian/core/access/retention';
import { DAY_MS } from '@mianmian/core/shared/instant';

/** A guest who has not been here for so long is erased. */
export const GUEST_EXPIRES_AFTER_MS = RETENTION_DAYS.unseenGuest * DAY_MS;
