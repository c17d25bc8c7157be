import { BODY_LIMIT_BYTES, ENDPOINTS, type Endpoint } from '@mianmian/contract/endpoints';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { errorResponse } from './error-response.ts';

const limitTo = (maxSize: number): MiddlewareHandler =>
  bodyLimit({ maxSize, onError: (c) => errorResponse(c, 'too-large') });

const usual = limitTo(BODY_LIMIT_BYTES);
const others = Object.values<Endpoint>(ENDPOINTS).flatMap(({ method, path, bodyLimitBytes }) =>
  bodyLimitBytes === undefined
    ? []
    : [{ method, path: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`), limit: limitTo(bodyLimitBytes) }],
);

/** Refuses bodies that are longer than the contract allows at this address, before they are read whole. */
export const limitBodies: MiddlewareHandler = (c, next) => {
  const own = others.find(({ method, path }) => method === c.req.method && path.test(c.req.path));
  return (own?.limit ?? usual)(c, next);
};
