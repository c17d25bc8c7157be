import { ENDPOINTS, type Endpoint, type EndpointName } from '@mianmian/contract/endpoints';
import type { Actor } from '@mianmian/core/access/can';
import type { Context, Hono } from 'hono';
import { nameDevice } from '../auth/name-device.ts';
import type { SignIn } from '../auth/sign-in.ts';
import type { Browser, EndpointRequest, Handler, Handlers } from './endpoint-types.ts';
import { errorResponse, refusalResponse } from './error-response.ts';
import type { RateLimit } from './limit-rate.ts';
import { type Body, readBody } from './read-body.ts';
import { createSendContent, type SendContent } from './send-content.ts';

export type EndpointParts = {
  readonly handlers: Handlers;
  readonly signIn: SignIn;
  readonly limits: RateLimits;
  /** Network address of whoever asks; only for brakes on those who have no session yet. */
  readonly addressOf: (c: Context) => string;
};

export type RateLimits = {
  /** By person; a long body counts as several. */
  readonly writes: RateLimit;
  /** By person: what is dear to read. */
  readonly reads: RateLimit;
  /** By address: tries by nobody, and new guests. */
  readonly strangers: RateLimit;
  readonly newGuests: RateLimit;
};

/** Adds a route for each endpoint of the contract. */
export function registerEndpoints(app: Hono, parts: EndpointParts): void {
  const names = Object.keys(ENDPOINTS).filter((name): name is EndpointName => name in ENDPOINTS);
  const sendContent = createSendContent();
  for (const name of names) register(app, name, parts, sendContent);
}

function register<Name extends EndpointName>(
  app: Hono,
  name: Name,
  parts: EndpointParts,
  sendContent: SendContent,
): void {
  const endpoint: Endpoint = ENDPOINTS[name];
  // The table's types were checked where it was written; here endpoints are all alike.
  const handle = parts.handlers[name] as unknown as Handler<Endpoint>;

  app.on(endpoint.method, endpoint.path, async (c) => {
    c.header('Cache-Control', 'no-store');
    const params: Readonly<Record<string, string>> = c.req.param();
    if (!Object.values(params).every((value) => ID.test(value))) {
      return errorResponse(c, endpoint.errors.find((code) => code === 'link-over') ?? 'not-found');
    }

    // Before the body is read, which may be dear.
    const waitSeconds = brakeStrangers(c, endpoint, parts);
    if (waitSeconds !== null) return tooMany(c, waitSeconds);

    let body: Body = { value: undefined, bytes: 0 };
    if (endpoint.body !== undefined) {
      const read = await readBody(c, endpoint.body);
      if (!read.ok) return errorResponse(c, read.error.code);
      body = read.value;
    }

    const who = await admit(c, endpoint, body.bytes, parts);
    if (who instanceof Response) return who;
    // By the schema of the endpoint's body and the kind of actor it asks for.
    const browser = browserOf(c, parts.signIn, who.sessionId);
    const requestOf = (actor: Actor | null) =>
      ({ actor, browser, params, body: body.value }) as EndpointRequest<Endpoint>;
    const result = await handle(requestOf(who.actor)).catch(async (error: unknown) => {
      // Erased, or gone over to an account, between being let in and being served: their row is no longer there.
      const isGone = who.sessionId !== null && (await parts.signIn.find(c.req.raw.headers)) === null;
      if (!isGone) throw error;
      return endpoint.actor === 'anyone' ? handle(requestOf(null)) : null;
    });
    if (result === null) return errorResponse(c, 'not-signed-in');
    if (result.ok) return endpoint.isContent ? sendContent(c, name, result.value) : c.json(result.value);
    return result.error.code === 'not-ready' ? errorResponse(c, 'not-ready') : refusalResponse(c, result.error);
  });
}

const ID = /^[0-9A-Za-z_-]{1,64}$/;

const isLimited = ({ errors }: Endpoint): boolean => errors.includes('too-many');

/**
 * Whoever wants in is a stranger still, as a guest too: guests are made by the thousand, and hashing is dear. A class that
 * has its stories read behind one address must not keep itself from signing in.
 */
const brakeStrangers = (c: Context, endpoint: Endpoint, { limits, addressOf }: EndpointParts): number | null =>
  isLimited(endpoint) && endpoint.isDear !== true && (endpoint.actor === 'nobody' || endpoint.actor === 'anyone')
    ? limits.strangers(endpoint.isWorkOnly === true ? `work ${addressOf(c)}` : addressOf(c))
    : null;

/** Bytes of a body that count as one write: an answer, some dozen exercises. The longest note is sixteen. */
const WRITE_BYTES = 16 * 1024;

type Admitted = { readonly actor: Actor | null; readonly sessionId: string | null };
const NOBODY: Admitted = { actor: null, sessionId: null };

/** Who asks, as the endpoint wants to know it; a response when they may not. */
async function admit(
  c: Context,
  endpoint: Endpoint,
  bytes: number,
  { signIn, limits, addressOf }: EndpointParts,
): Promise<Admitted | Response> {
  if (endpoint.actor === 'nobody') return NOBODY;

  let known = await signIn.find(c.req.raw.headers);
  if (known === null) {
    if (endpoint.actor === 'person' || endpoint.actor === 'account') return errorResponse(c, 'not-signed-in');
    if (endpoint.actor === 'anyone') return NOBODY;
    const waitSeconds = limits.newGuests(addressOf(c));
    if (waitSeconds !== null) return tooMany(c, waitSeconds);
    known = await signIn.makeGuest();
  }
  for (const cookie of known.setCookies) c.header('Set-Cookie', cookie, { append: true });
  if (endpoint.actor === 'account' && known.actor.standing === 'guest') return errorResponse(c, 'account-needed');
  const waitSeconds = brakePerson(endpoint, known.actor, bytes, limits);
  return waitSeconds === null ? known : tooMany(c, waitSeconds);
}

function brakePerson(
  endpoint: Endpoint,
  { personId }: Actor,
  bytes: number,
  { reads, writes }: RateLimits,
): number | null {
  if (!isLimited(endpoint)) return null;
  return endpoint.isDear === true ? reads(personId) : writes(personId, Math.max(1, bytes / WRITE_BYTES));
}

const browserOf = (c: Context, signIn: SignIn, sessionId: string | null): Browser => {
  const setCookies = (cookies: readonly string[]) => {
    for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true });
  };
  const device = nameDevice(c.req.header('user-agent') ?? '');
  return {
    sessionId,
    device,
    knownAs: (email) => signIn.knownDevice.find(c.req.raw.headers, email),
    signIn: async (account) => setCookies(await signIn.start({ ...account, device })),
    signOut: async () => setCookies(await signIn.end(c.req.raw.headers)),
  };
};

const tooMany = (c: Context, retryAfterSeconds: number): Response =>
  errorResponse(c, 'too-many', { retryAfterSeconds });
