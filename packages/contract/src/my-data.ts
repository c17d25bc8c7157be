import { z } from 'zod';

/** What can be shared: the report of a paper or of a run at the desk. */
export const sharedKindSchema = z.enum(['paper', 'desk']);

export const shareSchema = z.strictObject({
  kind: sharedKindSchema,
  /** The sitting's or run's id. */
  id: z.string().max(64),
  days: z.number().int().min(1).max(90),
  /** Shown on top; empty shows none. */
  name: z.string().trim().max(40),
});
/** The token is told this once; the link is `/shared/<token>`. */
export const sharedSchema = z.object({ shareId: z.string(), token: z.string(), expiresAt: z.number().int() });

export const shareListSchema = z.object({
  shares: z.array(
    z.object({
      id: z.string(),
      kind: sharedKindSchema,
      of: z.string(),
      title: z.string(),
      name: z.string(),
      madeAt: z.number().int(),
      expiresAt: z.number().int(),
      /** How often the link was opened, not by whom. */
      opened: z.number().int(),
    }),
  ),
});
export type ShareList = z.infer<typeof shareListSchema>;

/** Not in ENDPOINTS, because it answers with a file: a ZIP of JSON and texts. GET, for guests and accounts. */
export const MY_DATA_PATH = '/api/my-data';

/** The word to type, so that no slip of the hand erases everything. */
export const ERASE_WORD = '删除';
export const eraseMeSchema = z.strictObject({
  confirm: z.literal(ERASE_WORD),
  /** Of an account; a guest has none. */
  password: z.string().max(128).optional(),
});
export const erasedSchema = z.object({
  erasedAt: z.number().int(),
  /** When the last copies are gone: freed pages are overwritten, old backups are deleted. */
  goneAt: z.number().int(),
});
