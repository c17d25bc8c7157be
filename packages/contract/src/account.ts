import { ROLES } from '@mianmian/core/access/can';
import { z } from 'zod';

export const roleSchema = z.enum(ROLES);

/** Length alone, as NIST SP 800-63B-4 asks; common passwords are refused by the server. */
export const PASSWORD_MIN_LENGTH = 10;
export const PASSWORD_MAX_LENGTH = 128;

const email = z.email().max(254);
const newPassword = z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH);
/** Asked for again: whatever was once allowed. */
const password = z.string().min(1).max(PASSWORD_MAX_LENGTH);
export const personNameSchema = z.string().trim().min(1).max(40);

/** Who asks. */
export const accountViewSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody'), sendsMail: z.boolean() }),
  z.object({
    kind: z.literal('guest'),
    sendsMail: z.boolean(),
    /** How much there is to keep. */
    pieces: z.number().int(),
    /** When this browser's identity ends unless it is used again, and the work with it. */
    expiresAt: z.number().int(),
  }),
  z.object({
    kind: z.literal('account'),
    /** Whether the server can send mail, so that a password can be reset by it. */
    sendsMail: z.boolean(),
    email: z.string(),
    name: z.string(),
    recoveryCodesLeft: z.number().int(),
    memberships: z.array(z.object({ organisationId: z.string(), organisationName: z.string(), role: roleSchema })),
  }),
]);
export type AccountView = z.infer<typeof accountViewSchema>;

export const signUpSchema = z.strictObject({ email, password: newPassword, name: personNameSchema });
/** The codes are told this once; only their hashes are kept. */
export const recoveryCodesSchema = z.object({ recoveryCodes: z.array(z.string()) });
export const signedUpSchema = z.object({ account: accountViewSchema }).extend(recoveryCodesSchema.shape);

export const signInSchema = z.strictObject({
  email,
  password,
  /** What becomes of work done as a guest in this browser. */
  guestWork: z.enum(['bring', 'leave']),
});

export const sessionListSchema = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      /** Such as 「Chrome · Windows」, by the browser's own words; no address is kept. */
      device: z.string(),
      signedInAt: z.number().int(),
      seenAt: z.number().int(),
      isCurrent: z.boolean(),
    }),
  ),
});
export type SessionList = z.infer<typeof sessionListSchema>;

export const changePasswordSchema = z.strictObject({ password, newPassword });
export const renewRecoveryCodesSchema = z.strictObject({ password });
export const recoverSchema = z.strictObject({ email, code: z.string().min(1).max(40), newPassword });
export const requestResetSchema = z.strictObject({ email });
export const resetPasswordSchema = z.strictObject({ token: z.string().min(1).max(200), newPassword });
export const doneSchema = z.object({ done: z.literal(true) });
