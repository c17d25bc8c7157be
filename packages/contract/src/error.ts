import { z } from 'zod';

/**
 * Everything that can go wrong for a user, with the HTTP status it travels under. `message` is Chinese and says what
 * happened, what was kept and what to do; the interface may word it itself by `code`.
 */
export const ERROR_STATUS = {
  'bad-request': 400,
  'not-signed-in': 401,
  /** A guest asks for what only accounts have. */
  'account-needed': 401,
  /** Address, password or code: which of them is not said. */
  'wrong-credentials': 401,
  'forbidden-origin': 403,
  /** A member may see it but not change it; what one may not even see is `not-found`. */
  'not-allowed': 403,
  'not-found': 404,
  /** A link of an invitation, a share or a mail that is wrong, used, revoked or expired: which is not said. */
  'link-over': 404,
  conflict: 409,
  closed: 409,
  'not-finished': 409,
  'model-answer-locked': 409,
  'desk-refused': 409,
  'email-taken': 409,
  'weak-password': 400,
  'already-signed-in': 409,
  'last-owner': 409,
  /** So many may be kept at once. */
  'limit-reached': 409,
  /** The request was not all there in time. */
  'too-slow': 408,
  'too-large': 413,
  /** A file that cannot be read: broken, locked, not what its name says, or made to do harm. */
  'bad-file': 422,
  'too-many': 429,
  internal: 500,
  'not-ready': 503,
  /** As many of the dear ones at once as the server does. */
  'too-busy': 503,
  /** The server was not told how to send mail. */
  'no-mail': 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

const codes = Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]];

export const apiErrorSchema = z.object({
  error: z.object({
    code: z.enum(codes),
    message: z.string(),
    /** With `conflict`: what the server holds. */
    current: z.object({ revision: z.number().int(), text: z.string() }).optional(),
    /** With `too-many`: seconds to wait. */
    retryAfterSeconds: z.number().optional(),
  }),
});

export type ApiError = z.infer<typeof apiErrorSchema>['error'];
