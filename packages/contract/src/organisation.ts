import { z } from 'zod';
import { roleSchema } from './account.ts';
import { eventIdSchema } from './sitting.ts';

export const organisationNameSchema = z.string().trim().min(1).max(60);
/** The page chooses the id, one for each organisation to be: a second press or a retry gives the first one again. */
export const createOrganisationSchema = z.strictObject({ eventId: eventIdSchema, name: organisationNameSchema });
export const nameOrganisationSchema = z.strictObject({ name: organisationNameSchema });

export const organisationViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  myRole: roleSchema,
  /** What the page may offer; the server asks can() again. */
  may: z.object({
    rename: z.boolean(),
    close: z.boolean(),
    /** Roles that this person may invite and give. */
    give: z.array(roleSchema),
  }),
  members: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      role: roleSchema,
      joinedAt: z.number().int(),
      isMe: z.boolean(),
      /** Whether this person may change the member's role or remove them (leave, when it is themselves). */
      mayChange: z.boolean(),
      mayRemove: z.boolean(),
    }),
  ),
  /** The open ones that this person may revoke; without their tokens. */
  invitations: z.array(
    z.object({
      id: z.string(),
      role: roleSchema,
      note: z.string(),
      madeAt: z.number().int(),
      expiresAt: z.number().int(),
    }),
  ),
});
export type OrganisationView = z.infer<typeof organisationViewSchema>;

/**
 * Without an event id, because a token cannot be told twice: a repeated request makes another link, and the one that
 * nobody was told is listed and can be revoked.
 */
export const inviteSchema = z.strictObject({
  role: roleSchema,
  /** For whom, in the words of whoever invites. */
  note: z.string().trim().max(60),
  days: z.number().int().min(1).max(30),
});
/** The token is told this once; the link is `/invitations/<token>` and admits one person. */
export const invitedSchema = z.object({ token: z.string(), expiresAt: z.number().int() });

/** What somebody with the link sees before they join. */
export const invitationViewSchema = z.object({
  organisationName: z.string(),
  role: roleSchema,
  expiresAt: z.number().int(),
});
export const changeRoleSchema = z.strictObject({ role: roleSchema });
