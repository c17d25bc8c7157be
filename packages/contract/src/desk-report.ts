import { z } from 'zod';
import { deskEventSchema, deskModeSchema, deskScenarioSchema } from './desk.ts';

/** Words a judgement rests on; `sequence` is the event's in `events`. */
const quoteSchema = z.object({ sequence: z.number().int(), text: z.string() });

/** 0–100 each. */
export const feelingsSchema = z.object({
  anger: z.number(),
  trust: z.number(),
  patience: z.number(),
  heard: z.number(),
  clarity: z.number(),
});
export type FeelingsView = z.infer<typeof feelingsSchema>;

export const kpiSchema = z.object({
  id: z.string(),
  name: z.string(),
  formula: z.string(),
  unit: z.enum(['seconds', 'share', 'ratio', 'count', 'characters', 'points', 'fen']),
  value: z.number().nullable(),
  basis: z.number(),
  isSimulated: z.boolean(),
  reference: z.object({ text: z.string(), source: z.string() }).nullable(),
  note: z.string().nullable(),
});
export type KpiView = z.infer<typeof kpiSchema>;

export const bandSchema = z.object({
  id: z.string(),
  name: z.string(),
  timeMs: z.number(),
  turns: z.number().int(),
  responseMeanMs: z.number().nullable(),
  withinThirtySeconds: z.number().nullable(),
  withinThreeMinutes: z.number().nullable(),
});

export const chatReportSchema = z.object({
  /** As on the desk: `c1`. */
  chat: z.string(),
  customer: z.object({ id: z.string(), name: z.string(), persona: z.string() }),
  isPresale: z.boolean(),
  endingName: z.string(),
  score: z.number(),
  sectionsSum: z.number(),
  /** What brought the score below the sections' sum. */
  cut: z.enum(['gate_failed', 'fatal']).nullable(),
  needsConfirmation: z.boolean(),
  satisfaction: z.number(),
  isSolved: z.boolean(),
  gates: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['ending', 'required', 'forbidden', 'violation']),
      isPassed: z.boolean(),
    }),
  ),
  fatals: z.array(z.object({ code: z.string(), rule: z.string(), context: z.string(), quote: quoteSchema.nullable() })),
  sections: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      lines: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          points: z.number(),
          max: z.number(),
          quote: quoteSchema.nullable(),
        }),
      ),
    }),
  ),
  breaches: z.array(
    z.object({
      kind: z.enum(['phrase', 'law', 'authority']),
      id: z.string(),
      name: z.string(),
      rule: z.string(),
      quote: quoteSchema,
    }),
  ),
  facts: z.object({
    found: z.number().int(),
    needed: z.number().int(),
    all: z.array(
      z.object({
        id: z.string(),
        words: z.string(),
        isNeeded: z.boolean(),
        isHidden: z.boolean(),
        isFound: z.boolean(),
        sequence: z.number().int().nullable(),
        asked: z.array(z.string()),
      }),
    ),
  }),
  mood: z.object({
    points: z.array(
      z.object({ sequence: z.number().int(), atMs: z.number(), feelings: feelingsSchema, progress: z.number() }),
    ),
    movers: z.array(
      z.object({
        sequence: z.number().int(),
        atMs: z.number(),
        by: z.enum(['agent', 'tool', 'silence']),
        text: z.string(),
        change: feelingsSchema,
        good: z.number(),
      }),
    ),
  }),
});
export type ChatReportView = z.infer<typeof chatReportSchema>;

export const deskReportSchema = z.object({
  runId: z.string(),
  mode: deskModeSchema,
  scenario: deskScenarioSchema,
  startedAt: z.number().int(),
  endedAt: z.number().int(),
  /** A run that was interrupted (engine or content renewed while it was live) has no report: 409 `desk-refused` says so. */
  endedBy: z.enum(['agent', 'customers-gone', 'time-over']),
  /** Told after the end: meets the same customers again in practice. */
  seed: z.number().int(),
  variant: z.object({ id: z.string(), title: z.string() }),
  shopName: z.string(),
  startsAt: z.string(),
  lengthMs: z.number(),
  /** 0–100: the chats' mean. */
  score: z.number(),
  areGatesPassed: z.boolean(),
  needsConfirmation: z.boolean(),
  kpis: z.array(kpiSchema),
  bands: z.array(bandSchema),
  chats: z.array(chatReportSchema),
  bestPath: z.array(z.object({ chat: z.string(), kind: z.enum(['say', 'tool', 'wait', 'close']), text: z.string() })),
  /** Of the assistant's suggestions; null when none was asked for. `wrong`: fits another variant, not this customer. */
  assistant: z
    .object({ adopted: z.number().int(), edited: z.number().int(), wrongAdopted: z.number().int() })
    .nullable(),
  /** The whole run as the desk saw it. */
  events: z.array(deskEventSchema),
  versions: z.object({ engine: z.string(), appraisal: z.number(), scorecard: z.number() }),
});
export type DeskReport = z.infer<typeof deskReportSchema>;

/** The film: the customers' state right after each event of the report's `events`. */
export const deskReplaySchema = z.object({
  frames: z.array(
    z.object({
      sequence: z.number().int(),
      atMs: z.number(),
      change: feelingsSchema,
      chats: z.array(
        z.object({
          chat: z.string(),
          feelings: feelingsSchema,
          mood: z.enum(['calm', 'upset', 'angry']),
          progress: z.number(),
          waitingSinceMs: z.number().nullable(),
        }),
      ),
    }),
  ),
});
export type DeskReplay = z.infer<typeof deskReplaySchema>;

const saidThereSchema = z.object({
  text: z.string(),
  acts: z.array(z.string()),
  answers: z.array(z.string()),
  before: feelingsSchema,
  after: feelingsSchema,
  change: feelingsSchema,
  isSettled: z.boolean(),
});
/** What would have come of another sentence; `actual` is what really came of the sentence said there, null without one. */
export const whatIfAnswerSchema = z.object({
  chat: z.string(),
  atMs: z.number(),
  instead: saidThereSchema,
  actual: saidThereSchema.nullable(),
});
export type WhatIfAnswer = z.infer<typeof whatIfAnswerSchema>;
