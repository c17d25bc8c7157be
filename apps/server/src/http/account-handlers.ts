import type { AccountPorts } from '@mianmian/application/ports/account-ports';
import { changePassword } from '@mianmian/application/use-cases/account/change-password';
import {
  endLoginSession,
  endOtherLoginSessions,
  listLoginSessions,
} from '@mianmian/application/use-cases/account/login-sessions';
import { readAccount } from '@mianmian/application/use-cases/account/read-account';
import { recover } from '@mianmian/application/use-cases/account/recover';
import { renewRecoveryCodes } from '@mianmian/application/use-cases/account/renew-recovery-codes';
import { requestReset } from '@mianmian/application/use-cases/account/request-reset';
import { resetPassword } from '@mianmian/application/use-cases/account/reset-password';
import { signIn } from '@mianmian/application/use-cases/account/sign-in';
import { signUp } from '@mianmian/application/use-cases/account/sign-up';
import type { ACCOUNT_ENDPOINTS } from '@mianmian/contract/account-endpoints';
import { ok } from '@mianmian/core/shared/result';
import type { Handlers } from './endpoint-types.ts';

type AccountHandlers = Pick<Handlers, keyof typeof ACCOUNT_ENDPOINTS>;

/** `later` begins work whose time must not show in the answer. */
export type AccountParts = AccountPorts & { readonly later: (work: () => Promise<void>) => void };

/** Who one is and staying so; the cookie is the browser's part of it. */
export const createAccountHandlers = ({ later, ...ports }: AccountParts): AccountHandlers => ({
  readAccount: async ({ actor }) => ok(await readAccount(ports, actor)),
  signUp: async ({ actor, browser, body }) => {
    const signedUp = await signUp(ports, actor, body);
    if (!signedUp.ok) return signedUp;
    await browser.signIn({ userId: signedUp.value.userId, email: body.email });
    return ok({ account: signedUp.value.view, recoveryCodes: signedUp.value.recoveryCodes });
  },
  signIn: async ({ actor, browser, body }) => {
    const signedIn = await signIn(ports, actor, { ...body, knownAs: await browser.knownAs(body.email) });
    if (!signedIn.ok) return signedIn;
    await browser.signIn({ userId: signedIn.value.userId, email: body.email });
    return ok(signedIn.value.view);
  },
  signOut: async ({ browser }) => {
    await browser.signOut();
    return ok({ done: true });
  },
  listSessions: async ({ actor, browser }) =>
    ok({ sessions: await listLoginSessions(ports, actor, browser.sessionId) }),
  endSession: ({ actor, params }) => endLoginSession(ports, actor, params.sessionId),
  endOtherSessions: async ({ actor, browser }) => ok(await endOtherLoginSessions(ports, actor, browser.sessionId)),
  changePassword: ({ actor, browser, body }) => changePassword(ports, actor, browser.sessionId, body),
  renewRecoveryCodes: ({ actor, body }) => renewRecoveryCodes(ports, actor, body.password),
  recover: ({ body }) => recover(ports, body),
  requestReset: ({ body }) => requestReset(ports, body.email, later),
  resetPassword: ({ body }) => resetPassword(ports, body),
});
