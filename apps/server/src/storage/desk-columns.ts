import type { DeskEnding, DeskMode, DeskStatus } from '@mianmian/application/ports/desk-mode';
import type { DeskReport } from '@mianmian/application/ports/desk-report';
import type { DeskDeed, DeskResult } from '@mianmian/application/ports/desk-store';
import { deskEventSchema } from '@mianmian/contract/desk';
import type { DeskEvent } from '@mianmian/core/simulation/desk/desk-event';
import { z } from 'zod';
import { column } from './json-columns.ts';

const at = { atMs: z.number() };
const args = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const input = z.discriminatedUnion('kind', [
  z.object({ ...at, kind: z.literal('say'), chat: z.string(), text: z.string() }),
  z.object({ ...at, kind: z.literal('tool'), chat: z.string(), callId: z.string(), tool: z.string(), args }),
  z.object({ ...at, kind: z.literal('close'), chat: z.string() }),
  z.object({ ...at, kind: z.literal('pass') }),
  z.object({ ...at, kind: z.enum(['pause', 'resume', 'finish']) }),
]);
const personDeed = z.object({
  input,
  typing: z.object({ typed: z.number(), inserted: z.number(), pasted: z.number() }).exactOptional(),
  suggestion: z.object({ id: z.string(), isEdited: z.boolean() }).exactOptional(),
});
const line = z.union([
  z.strictObject({ say: z.string() }),
  z.strictObject({ tool: z.string(), args }),
  z.strictObject({ wait: z.number() }),
  z.strictObject({ chat: z.string() }),
  z.strictObject({ close: z.literal(true) }),
  z.strictObject({ finish: z.literal(true) }),
]);
const deed = z.union([personDeed, z.object({ line })]);
const result = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), sequence: z.number() }),
  z.object({
    kind: z.literal('refused'),
    code: z.enum(['run_over', 'no_chat', 'chat_over', 'chat_not_begun', 'empty_text']),
  }),
  z.object({ kind: z.literal('done') }),
]);

export const parseDeed = column<DeskDeed>(deed);
export const parseResult = column<DeskResult>(result);
export const parseShown = column<DeskEvent>(deskEventSchema);
/** Told again as it was written at the end, whatever a later program would write: only whoever reads it checks its shape. */
export const parseReport = column<DeskReport>(z.any());

const mode: z.ZodType<DeskMode> = z.enum(['practice', 'test', 'agent']);
const status: z.ZodType<DeskStatus> = z.enum(['live', 'paused', 'over']);
const ending: z.ZodType<DeskEnding | null> = z.enum(['finished', 'clock', 'interrupted']).nullable();
export const readMode = (text: string): DeskMode => mode.parse(text);
export const readStatus = (text: string): DeskStatus => status.parse(text);
export const readEnding = (text: string | null): DeskEnding | null => ending.parse(text);
