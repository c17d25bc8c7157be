import { createHash, randomBytes } from 'node:crypto';
import type { LinkTokens } from '@mianmian/application/ports/link-tokens';

const TOKEN_BYTES = 32;

/** 256 bits of chance need neither salt nor a slow hash: nobody can try them out. */
export const linkTokens: LinkTokens = {
  next: () => randomBytes(TOKEN_BYTES).toString('base64url'),
  hash: (token) => createHash('sha256').update(token).digest('base64url'),
};
