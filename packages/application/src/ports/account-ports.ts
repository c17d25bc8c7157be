import type { Ports } from './ports.ts';
import type { RecoveryCodes } from './recovery-codes.ts';
import type { ResetMail } from './reset-mail.ts';

/** Everything a use case about accounts may reach. */
export type AccountPorts = Pick<Ports, 'clock' | 'ids' | 'store' | 'linkTokens' | 'passwords'> & {
  readonly recoveryCodes: RecoveryCodes;
  /** Null when the server was not told how to send mail. */
  readonly resetMail: ResetMail | null;
};
