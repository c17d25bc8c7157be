import { createHash, randomBytes } from 'node:crypto';
import { parseSigned, serializeSigned } from 'hono/utils/cookie';

/** Browsers keep no cookie for longer: https://www.rfc-editor.org/rfc/rfc6265bis, 5.5. */
const LASTS_SECONDS = 400 * 86_400;
const NONCE_BYTES = 12;

export type KnownDevice = {
  /** The cookie for a browser that was let in under this address. */
  readonly remember: (email: string) => Promise<string>;
  /** What the browser's tries at this address are counted by; null when it was never let in under it. */
  readonly find: (headers: Headers, email: string) => Promise<string | null>;
};

/**
 * A mark of browsers that have been signed in before. Strangers who guess at an address use up strangers' tries, not
 * those of the person's own browser: https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies
 */
export function knownDevice(secret: string, secure: boolean): KnownDevice {
  const name = `${secure ? '__Secure-' : ''}mianmian.device`;
  // A key of its own: what is signed here must not pass for a session.
  const key = `${secret} known device`;
  return {
    remember: (email) => {
      const value = `${hashOf(email)}.${randomBytes(NONCE_BYTES).toString('base64url')}`;
      const attributes = { path: '/api/account', httpOnly: true, sameSite: 'Lax', secure } as const;
      return serializeSigned(name, value, key, { ...attributes, maxAge: LASTS_SECONDS });
    },
    find: async (headers, email) => {
      const { [name]: value } = await parseSigned(headers.get('cookie') ?? '', key, name);
      const [hash, nonce] = typeof value === 'string' ? value.split('.') : [];
      return hash === hashOf(email) && nonce !== undefined ? nonce : null;
    },
  };
}

const hashOf = (email: string): string => createHash('sha256').update(email.toLowerCase()).digest('base64url');
