import type { ResetMail } from '@mianmian/application/ports/reset-mail';
import type { Mailer } from './mailer.ts';
import { writeResetLetter } from './reset-letter.ts';

/** The link leads to the page for a new password at the address under which users reach the server. */
export const mailResets = (mailer: Mailer, origin: string): ResetMail => ({
  send: ({ to, token, minutes }) => mailer.send(writeResetLetter({ to, minutes, link: `${origin}/reset/${token}` })),
});
