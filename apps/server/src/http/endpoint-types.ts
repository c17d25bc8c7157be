import type { Refusal } from '@mianmian/application/use-cases/refusal';
import type { ENDPOINTS, Endpoint, EndpointName } from '@mianmian/contract/endpoints';
import type { Actor } from '@mianmian/core/access/can';
import type { Result } from '@mianmian/core/shared/result';
import type { z } from 'zod';

/** What use cases return is read-only; the contract's schemas don't care. */
type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

type ParamNames<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Name | ParamNames<More>
    : Rest
  : never;

/** The browser that asks: what is known of it, and who it is signed in as from now on. */
export type Browser = {
  /** Of the session its cookie names. */
  readonly sessionId: string | null;
  /** As a person calls it. */
  readonly device: string;
  /** What tells it from strangers who try to sign in under this address; null for a stranger. */
  readonly knownAs: (email: string) => Promise<string | null>;
  readonly signIn: (account: { readonly userId: string; readonly email: string }) => Promise<void>;
  readonly signOut: () => Promise<void>;
};

export type EndpointRequest<E extends Endpoint> = {
  readonly actor: E['actor'] extends 'nobody' ? null : E['actor'] extends 'anyone' ? Actor | null : Actor;
  readonly browser: Browser;
  readonly params: { readonly [Name in ParamNames<E['path']>]: string };
  readonly body: E extends { readonly body: infer Body extends z.ZodType } ? z.output<Body> : undefined;
};

export type EndpointResponse<E extends Endpoint> = DeepReadonly<z.input<E['response']>>;

/** Answers an endpoint; a refusal outside the use cases' own is `not-ready`. */
export type Handler<E extends Endpoint> = (
  request: EndpointRequest<E>,
) => Promise<Result<EndpointResponse<E>, Refusal | { readonly code: 'not-ready' }>>;

export type Handlers = { readonly [Name in EndpointName]: Handler<(typeof ENDPOINTS)[Name]> };
