import { LEVELS } from '@mianmian/core/coaching/levels/level';
import { z } from 'zod';

export const levelSchema = z.enum(LEVELS);
const shownLevelSchema = levelSchema.exclude(['none']);

/** The record a piece was seen in: of practice its question, of a paper its sitting, else the run, interview or task. */
const recordKindSchema = z.enum(['practice', 'paper', 'interview', 'desk', 'task']);

export const levelPieceSchema = z.object({
  level: shownLevelSchema,
  kind: recordKindSchema,
  recordId: z.string(),
  /** Of the question, the scenario or the task. */
  title: z.string(),
  at: z.number().int(),
  /** The person's exact words, or the deed's name. */
  text: z.string(),
  /** What happened, what I did, what came of it: such a case carries a level alone. */
  isFullCase: z.boolean(),
  /** In Chinese: why it shows this level. */
  reason: z.string(),
  /** Whether it is among those that carry the level told. */
  carries: z.boolean(),
});
export type LevelPieceView = z.infer<typeof levelPieceSchema>;

/** 能力层级 from evidence over everything handed in. Texts are Chinese. */
export const levelViewSchema = z.object({
  level: levelSchema,
  /** Those that carry the level first, then the highest, then the newest; at most forty. */
  pieces: z.array(levelPieceSchema),
  /** The failed gate in the latest run that holds the level down; null when nothing does. */
  held: z.object({ recordId: z.string(), title: z.string(), reason: z.string() }).nullable(),
  /** Null at the top. */
  next: z
    .object({
      level: shownLevelSchema,
      /** What it needs that is not seen yet. */
      lacks: z.array(z.string()),
      /** What to do for it, the most useful first; `to` is a record to open, of `practice` a question, of `desk` a scenario. */
      steps: z.array(
        z.object({
          text: z.string(),
          to: z.object({ kind: z.enum(['practice', 'desk', 'task']), id: z.string() }).nullable(),
        }),
      ),
    })
    .nullable(),
  /** What was read; `isCut`: there is more, older than that. */
  basis: z.object({
    answers: z.number().int(),
    desks: z.number().int(),
    tasks: z.number().int(),
    isCut: z.boolean(),
  }),
});
export type LevelView = z.infer<typeof levelViewSchema>;
