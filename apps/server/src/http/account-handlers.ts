import type { AccountPorts } from '@mianmian/application/ports/account-ports';
import {
  endLoginSession,
  endOtherLoginSessions,
  listLoginSessions,
} from '@mianmian/application/use-cases/account/login-sessions';
import { readAccount } from '@mianmian/application/use-cases/account/read-account';
import { signIn } from '@mianmian/application/use-cases/account/sign-in';
import { signUp } from '@mianmian/application/use-cases/account/sign-up';
import type { ACCOUNT_ENDPOINTS } from '@mianmian/contract/account-endpoints';
import { fail, ok } from '@mianmian/core/shared/result';
import type { Handlers } from './endpoint-types.ts';

type AccountHandlers = Pick<Handlers, keyof typeof ACCOUNT_ENDPOINTS>;

const comes = async () => fail({ code: 'not-ready' } as const);

/** Who one is and staying so; the cookie is the browser's part of it. */
export const createAccountHandlers = (ports: AccountPorts): AccountHandlers => ({
  readAccount: async ({ actor }) => ok(await readAccount(ports, actor)),
  signUp: async ({ actor, browser, body }) => {
    const signedUp = await signUp(ports, actor, body);
    if (!signedUp.ok) return signedUp;
    await browser.signIn(signedUp.value.userId);
    return ok({ account: signedUp.value.view, recoveryCodes: signedUp.value.recoveryCodes });
  },
  signIn: async ({ actor, browser, body }) => {
    const signedIn = await signIn(ports, actor, { ...body, knownAs: null });
    if (!signedIn.ok) return signedIn;
    await browser.signIn(signedIn.value.userId);
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
  changePassword: comes,
  renewRecoveryCodes: comes,
  recover: comes,
  requestReset: comes,
  resetPassword: comes,
});
