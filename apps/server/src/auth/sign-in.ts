import type { Actor } from '@mianmian/core/access/can';
import { betterAuth } from 'better-auth';
import { anonymous } from 'better-auth/plugins/anonymous';
import type { OpenDatabase } from '../storage/open-database.ts';

const DAY_SECONDS = 86_400;

/** Somebody known by a cookie, with the cookies to send back (a new one, or one that lasts longer). */
export type SignedIn = { readonly actor: Actor; readonly setCookies: readonly string[] };

export type SignIn = {
  /** Whoever the request's cookie names; null without a valid one. */
  readonly find: (headers: Headers) => Promise<SignedIn | null>;
  /** A new anonymous person with a workspace. */
  readonly makeGuest: () => Promise<SignedIn>;
};

export type SignInParts = {
  readonly db: OpenDatabase;
  readonly secret: string;
  /** Where users reach the server; its scheme decides whether cookies are `Secure`. */
  readonly origin: string;
  readonly personOf: (authUserId: string) => Promise<Actor>;
};

/** Guests by better-auth's anonymous plugin. Its own HTTP endpoints are not exposed: accounts come with their own pages. */
export function createSignIn({ db, secret, origin, personOf }: SignInParts): SignIn {
  const auth = betterAuth({
    secret,
    baseURL: origin,
    database: { db, type: 'sqlite' },
    user: { modelName: 'auth_user' },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    // A guest has no other way back to their work than this cookie.
    session: { modelName: 'auth_session', expiresIn: 365 * DAY_SECONDS, updateAge: DAY_SECONDS },
    advanced: {
      cookiePrefix: 'mianmian',
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    plugins: [anonymous()],
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
  });
  return {
    find: async (headers) => {
      if (!headers.has('cookie')) return null;
      const { response, headers: sent } = await auth.api.getSession({ headers, returnHeaders: true });
      if (response === null) return null;
      return { actor: await personOf(response.user.id), setCookies: sent.getSetCookie() };
    },
    makeGuest: async () => {
      const { response, headers } = await auth.api.signInAnonymous({ headers: new Headers(), returnHeaders: true });
      return { actor: await personOf(response.user.id), setCookies: headers.getSetCookie() };
    },
  };
}
