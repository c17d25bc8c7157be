import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

const SECOND_MS = 1_000;

/** Sessions as the product starts and keeps them, as better-auth's own endpoints: called here, never routed. */
export const loginEndpoints = {
  id: 'mianmian-logins',
  endpoints: {
    startLogin: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string(), device: z.string(), lastsSeconds: z.number() }) },
      async (ctx) => {
        const { userId, device: userAgent, lastsSeconds } = ctx.body;
        const user = await ctx.context.internalAdapter.findUserById(userId);
        if (user === null) return null;
        const changes = { userAgent, expiresAt: new Date(Date.now() + lastsSeconds * SECOND_MS) };
        const session = await ctx.context.internalAdapter.createSession(userId, false, changes, true);
        await setSessionCookie(ctx, { session, user });
        return { sessionId: session.id };
      },
    ),
    /** Lets a session that is used go on. */
    keepLogin: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ token: z.string(), lastsSeconds: z.number() }) },
      async (ctx) => {
        const { token, lastsSeconds } = ctx.body;
        const updatedAt = new Date();
        const expiresAt = new Date(updatedAt.getTime() + lastsSeconds * SECOND_MS);
        await ctx.context.internalAdapter.updateSession(token, { expiresAt, updatedAt });
        const found = await ctx.context.internalAdapter.findSession(token);
        if (found !== null) await setSessionCookie(ctx, found);
        return null;
      },
    ),
  },
};
