import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import type { Passwords } from '@mianmian/application/ports/passwords';
import { isCommonPassword } from './is-common-password.ts';

/**
 * scrypt as OWASP's Password Storage Cheat Sheet asks for (N = 2^15, r = 8, p = 3; 32 MiB), in place of better-auth's
 * N = 2^14, r = 16, p = 1, which is less than half the work. Node runs four at once, so 128 MiB at most.
 */
const COST: Cost = { log2N: 15, r: 8, p: 3 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;

export type Cost = { readonly log2N: number; readonly r: number; readonly p: number };

/** Passwords hashed at this cost; those hashed at another are still read. */
export function hashPasswords(cost: Cost): Passwords {
  /** Of no password; as slow to refuse as any. */
  const nobodys = writeHash(cost, randomBytes(SALT_BYTES), randomBytes(KEY_BYTES));
  return {
    hash: async (password) => {
      const salt = randomBytes(SALT_BYTES);
      return writeHash(cost, salt, await derive(password, salt, cost, KEY_BYTES));
    },
    verify: async (hash, password) => {
      const kept = readHash(hash ?? nobodys);
      const isRight = timingSafeEqual(kept.key, await derive(password, kept.salt, kept.cost, kept.key.length));
      return hash !== null && isRight;
    },
    isCommon: isCommonPassword,
  };
}

function writeHash({ log2N, r, p }: Cost, salt: Buffer, key: Buffer): string {
  return ['scrypt', log2N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

function readHash(hash: string): { readonly cost: Cost; readonly salt: Buffer; readonly key: Buffer } {
  const [kind, log2N, r, p, salt, key] = hash.split('$');
  if (kind !== 'scrypt' || salt === undefined || key === undefined) throw new Error('not a hash of ours');
  const cost = { log2N: Number(log2N), r: Number(r), p: Number(p) };
  return { cost, salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
}

function derive(password: string, salt: Buffer, { log2N, r, p }: Cost, bytes: number): Promise<Buffer> {
  // Twice what RFC 7914 needs (128 · N · r bytes): Node counts its own work space, too.
  const options: ScryptOptions = { N: 2 ** log2N, r, p, maxmem: 256 * 2 ** log2N * r };
  // One letter can be written in several ways; NIST SP 800-63B-4 asks for one of them before hashing.
  const text = password.normalize('NFKC');
  return new Promise((resolve, reject) => {
    scrypt(text, salt, bytes, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

/** Those of the product. */
export const passwords: Passwords = hashPasswords(COST);
