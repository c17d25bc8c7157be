import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { RecoveryCodes } from '@mianmian/application/ports/recovery-codes';

/** Without 0, 1, I, L, O and U: nobody mistakes them on paper. 30 signs, so 16 of them are 78 bits. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 4;
const SIGNS_IN_A_GROUP = 4;

/** Codes such as `7KQM-2XAZ-PW4T-9BHD`. So much chance needs neither salt nor a slow hash. */
export const recoveryCodes: RecoveryCodes = {
  next: () => Array.from({ length: GROUPS }, writeGroup).join('-'),
  hash: (typed) => {
    const signs = typed
      .normalize('NFKC')
      .toUpperCase()
      .replaceAll(/[^0-9A-Z]/g, '');
    return createHash('sha256').update(signs).digest('base64url');
  },
  isAmong: (hash, hashes) => {
    const sought = Buffer.from(hash);
    const found = hashes.map((each) => {
      const one = Buffer.from(each);
      return one.length === sought.length && timingSafeEqual(one, sought);
    });
    return found.includes(true);
  },
};

const writeGroup = (): string =>
  Array.from({ length: SIGNS_IN_A_GROUP }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('');
