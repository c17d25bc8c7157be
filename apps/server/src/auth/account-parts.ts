import type { Ports } from '@mianmian/application/ports/ports';
import type { Logger } from 'pino';
import type { AccountParts } from '../http/account-handlers.ts';
import { afterAnswer } from '../mail/after-answer.ts';
import { smtpMailer } from '../mail/mailer.ts';
import { mailResets } from '../mail/reset-mail.ts';
import { recoveryCodes } from './recovery-codes.ts';

export type Mail = { readonly smtpUrl: string; readonly from: string };

export type RunningAccounts = {
  readonly parts: AccountParts;
  /** Resolves when the last mail is handed over. */
  readonly close: () => Promise<void>;
};

/** All that accounts need beside the ports; `origin` is where the links in mails lead. */
export function accountParts(
  ports: Ports,
  { mail, origin, logger }: { readonly mail: Mail | null; readonly origin: string; readonly logger: Logger },
): RunningAccounts {
  const mailer = mail === null ? null : smtpMailer(mail);
  const { later, settle } = afterAnswer(logger);
  const resetMail = mailer === null ? null : mailResets(mailer, origin);
  return {
    parts: { ...ports, recoveryCodes, resetMail, later },
    close: async () => {
      await settle();
      mailer?.close();
    },
  };
}
