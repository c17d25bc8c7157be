import type { Actor } from '@mianmian/core/access/can';
import { betterAuth } from 'better-auth';
import { anonymous } from 'better-auth/plugins/anonymous';
import type { OpenDatabase } from '../storage/open-database.ts';
import { type KnownDevice, knownDevice } from './known-device.ts';
import { loginEndpoints } from './login-endpoints.ts';

const SECOND_MS = 1_000;
const DAY_SECONDS = 86_400;
/** A guest has no other way back to their work than this cookie. */
const GUEST_LASTS_SECONDS = 180 * DAY_SECONDS;
/** Unused for so long, an account has to sign in again. */
const ACCOUNT_LASTS_SECONDS = 30 * DAY_SECONDS;

/** Somebody known by a cookie, with the cookies to send back (a new one, or one that lasts longer). */
export type SignedIn = {
  readonly actor: Actor;
  /** Null for a guest just made. */
  readonly sessionId: string | null;
  readonly setCookies: readonly string[];
};

export type Login = { readonly userId: string; readonly email: string; readonly device: string };

export type SignIn = {
  readonly knownDevice: KnownDevice;
  /** Whoever the request's cookie names; null without a valid one. */
  readonly find: (headers: Headers) => Promise<SignedIn | null>;
  /** A new anonymous person with a workspace. */
  readonly makeGuest: () => Promise<SignedIn>;
  /** Signs an account in on a device by a new session, whatever there was before; its cookies. */
  readonly start: (login: Login) => Promise<readonly string[]>;
  /** Ends the session of the request's cookie; the cookies that clear it. */
  readonly end: (headers: Headers) => Promise<readonly string[]>;
};

export type SignInParts = {
  readonly db: OpenDatabase;
  readonly secret: string;
  /** Where users reach the server; its scheme decides whether cookies are `Secure`. */
  readonly origin: string;
  readonly personOf: (authUserId: string) => Promise<Actor>;
  /** Called once a day for whoever comes. */
  readonly sawPerson: (personId: string) => Promise<void>;
};

/**
 * Who somebody is, by better-auth: guests by its anonymous plugin, sessions and cookies of all. Accounts are made and
 * their passwords judged by use cases, because they share a transaction with the person's work. Its own HTTP endpoints
 * are not exposed.
 */
export function createSignIn({ db, secret, origin, personOf, sawPerson }: SignInParts): SignIn {
  const auth = createAuth({ db, secret, origin });
  const device = knownDevice(secret, origin.startsWith('https:'));

  /** The cookies of a session that goes on: none when it was prolonged today. */
  const keep = async (headers: Headers, token: string, seenAt: Date, actor: Actor): Promise<readonly string[]> => {
    if (Date.now() - seenAt.getTime() < DAY_SECONDS * SECOND_MS) return [];
    await sawPerson(actor.personId);
    const lastsSeconds = actor.standing === 'account' ? ACCOUNT_LASTS_SECONDS : GUEST_LASTS_SECONDS;
    const kept = await auth.api.keepLogin({ body: { token, lastsSeconds }, headers, returnHeaders: true });
    return kept.headers.getSetCookie();
  };

  return {
    find: async (headers) => {
      if (!headers.has('cookie')) return null;
      const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
      if (found === null) return null;
      const actor = await personOf(found.user.id);
      const { id: sessionId, token, updatedAt } = found.session;
      return { actor, sessionId, setCookies: await keep(headers, token, updatedAt, actor) };
    },
    makeGuest: async () => {
      const { response, headers } = await auth.api.signInAnonymous({ headers: new Headers(), returnHeaders: true });
      return { actor: await personOf(response.user.id), sessionId: null, setCookies: headers.getSetCookie() };
    },
    knownDevice: device,
    start: async ({ userId, email, device: name }) => {
      const body = { userId, device: name, lastsSeconds: ACCOUNT_LASTS_SECONDS };
      const { headers } = await auth.api.startLogin({ body, headers: new Headers(), returnHeaders: true });
      return [...headers.getSetCookie(), await device.remember(email)];
    },
    end: async (headers) => (await auth.api.signOut({ headers, returnHeaders: true })).headers.getSetCookie(),
  };
}

const createAuth = ({ db, secret, origin }: Pick<SignInParts, 'db' | 'secret' | 'origin'>) =>
  betterAuth({
    secret,
    baseURL: origin,
    database: { db, type: 'sqlite' },
    user: { modelName: 'auth_user' },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    session: { modelName: 'auth_session', expiresIn: GUEST_LASTS_SECONDS, updateAge: DAY_SECONDS },
    advanced: {
      cookiePrefix: 'mianmian',
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { disableIpTracking: true },
      // Session and user by one query, since every request asks.
      database: { joins: true },
    },
    plugins: [anonymous(), loginEndpoints],
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
  });
