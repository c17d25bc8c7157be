import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Network address of whoever asks. Behind the proxy that a public origin implies, the last hop that it added; without
 * one the header could be anybody's and is not read.
 */
export const addressOf =
  (publicOrigin: string | null) =>
  (c: Context): string => {
    const forwarded = publicOrigin === null ? undefined : c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    return forwarded ?? getConnInfo(c).remote.address ?? 'unknown';
  };
