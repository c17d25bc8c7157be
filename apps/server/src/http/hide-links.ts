import type { MiddlewareHandler } from 'hono';

/** Addresses that hold a secret: of a shared report, an invitation, a new password. */
const SECRET_ADDRESS = /^\/(api\/)?(shared|invitations|reset)\//;

/** Keeps addresses with a secret out of search engines, caches and the referrers of what is opened from there. */
export const hideLinks: MiddlewareHandler = async (c, next) => {
  await next();
  if (!SECRET_ADDRESS.test(c.req.path)) return;
  c.header('X-Robots-Tag', 'noindex, nofollow');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cache-Control', 'no-store');
};
