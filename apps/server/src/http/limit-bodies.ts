import { BODY_LIMIT_BYTES, ENDPOINTS, type Endpoint } from '@mianmian/contract/endpoints';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { errorResponse } from './error-response.ts';

const MEGABYTE = 1024 * 1024;
/** Requests under way whose bodies may take megabytes: each takes several times that in memory until it is answered. */
export const LARGE_AT_ONCE = 12;

const limitTo = (maxSize: number): MiddlewareHandler =>
  bodyLimit({ maxSize, onError: (c) => errorResponse(c, 'too-large') });

const usual = limitTo(BODY_LIMIT_BYTES);
const others = Object.values<Endpoint>(ENDPOINTS).flatMap(({ method, path, bodyLimitBytes }) =>
  bodyLimitBytes === undefined
    ? []
    : [
        {
          method,
          path: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`),
          limit: limitTo(bodyLimitBytes),
          isLarge: bodyLimitBytes > MEGABYTE,
        },
      ],
);

/**
 * Refuses bodies that are longer than the contract allows at this address, before they are read whole, and more of the
 * large ones at once than there is room for.
 */
export function limitBodies(): MiddlewareHandler {
  let largeUnderWay = 0;
  return async (c, next) => {
    const own = others.find(({ method, path }) => method === c.req.method && path.test(c.req.path));
    if (own?.isLarge !== true) return (own?.limit ?? usual)(c, next);
    if (largeUnderWay === LARGE_AT_ONCE) return errorResponse(c, 'too-busy');
    largeUnderWay += 1;
    try {
      return await own.limit(c, next);
    } finally {
      largeUnderWay -= 1;
    }
  };
}
