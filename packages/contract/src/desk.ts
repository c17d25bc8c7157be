import { z } from 'zod';
import { eventIdSchema } from './sitting.ts';

/** Longest message an agent can send, in characters; what is longer no customer reads in a chat. */
export const DESK_MESSAGE_MAX_LENGTH = 500;

/**
 * `practice`: hints, pause, replay, what-if; the assistant suggests. `test`: frozen, without hints, the clock never
 * stops. `agent`: driven by a program in virtual time; people's runs refuse the agents' endpoints and the other way
 * round.
 */
export const deskModeSchema = z.enum(['practice', 'test', 'agent']);

/** Whatever JSON can hold. Not `z.json()`: OpenAPI's readers can't follow its references to itself. */
const jsonSchema: z.ZodType<z.util.JSONType> = z.any();
const toolArgsSchema = z.record(z.string().max(40), z.union([z.string().max(300), z.number(), z.boolean()]));
const difficultySchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);

export const deskScenarioSchema = z.object({
  id: z.string(),
  title: z.string(),
  trade: z.string(),
  /** What awaits the candidate, without a word of what is the matter. */
  about: z.string(),
  competencies: z.array(z.string()),
  difficulty: difficultySchema,
  chats: z.number().int(),
  isPresale: z.boolean(),
  isTutorial: z.boolean(),
});
export type DeskScenario = z.infer<typeof deskScenarioSchema>;
export const deskScenarioListSchema = z.object({ scenarios: z.array(deskScenarioSchema) });

export const startDeskRunSchema = z.strictObject({
  eventId: eventIdSchema,
  scenarioId: z.string().max(64),
  mode: z.enum(['practice', 'test']),
  /** Only in practice: to meet the same customers again. Without it the server throws the dice. */
  seed: z.number().int().min(0).max(2_147_483_647).optional(),
});

const eventBase = { sequence: z.number().int(), atMs: z.number().int(), chat: z.string() };
/** Mirrors core's DeskEvent: all that whoever sits at the desk may see. `atMs`: virtual, since the run's start. */
export const deskEventSchema = z.discriminatedUnion('kind', [
  z.object({
    ...eventBase,
    kind: z.literal('arrived'),
    customer: z.object({ id: z.string(), name: z.string(), level: z.string().exactOptional() }),
  }),
  z.object({ ...eventBase, kind: z.literal('customer'), text: z.string() }),
  z.object({ ...eventBase, kind: z.literal('card'), orderId: z.string() }),
  z.object({ ...eventBase, kind: z.literal('agent'), text: z.string() }),
  z.object({
    ...eventBase,
    kind: z.literal('tool'),
    tool: z.string(),
    args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    answer: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), result: jsonSchema }),
      z.object({ ok: z.literal(false), message: z.string() }),
    ]),
  }),
  z.object({ ...eventBase, kind: z.literal('closed') }),
  z.object({ ...eventBase, kind: z.literal('ended') }),
]);
export type DeskEventView = z.infer<typeof deskEventSchema>;

/** Where the run's clock stands. While `isRunning`, virtual now = virtualMs + (the server's now − serverNow). */
export const deskClockSchema = z.object({
  virtualMs: z.number().int(),
  serverNow: z.number().int(),
  isRunning: z.boolean(),
  /**
   * Virtual moment at which the desk closes by itself: a minute after the last customer has gone, for notes, tags and
   * tickets. Null while a customer is there or still to come, and after the end.
   */
  closesAtMs: z.number().int().nullable(),
});
export type DeskClock = z.infer<typeof deskClockSchema>;

export const deskToolSchema = z.object({
  name: z.string(),
  about: z.string(),
  args: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['text', 'fen', 'time']),
      about: z.string(),
      isOptional: z.boolean().optional(),
      choices: z.array(z.string()).optional(),
    }),
  ),
});
export type DeskTool = z.infer<typeof deskToolSchema>;

export const deskPhraseSchema = z.object({
  id: z.string(),
  group: z.string(),
  /** Short code typed after the slash, as `qs`. */
  code: z.string(),
  title: z.string(),
  /** With `{顾客}`, `{店铺}`, `{订单号}` and blanks `＿＿` to fill in. */
  text: z.string(),
});
export type DeskPhrase = z.infer<typeof deskPhraseSchema>;

/** What lies on the desk before anybody writes: what a colleague could look up. Only stock and goods can differ by variant. */
export const deskTableSchema = z.object({
  scenario: deskScenarioSchema,
  /** Shop's calendar at virtual zero, `YYYY-MM-DD HH:mm`. */
  startsAt: z.string(),
  shopName: z.string(),
  limits: z.object({ refundFen: z.number(), compensationFen: z.number(), couponFen: z.number() }),
  ticketKinds: z.array(z.string()),
  groups: z.array(z.string()),
  rules: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  knowledge: z.array(z.object({ id: z.string(), title: z.string(), date: z.string(), text: z.string() })),
  products: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      sku: z.string(),
      priceFen: z.number(),
      stock: z.number(),
      about: z.string().optional(),
    }),
  ),
  tools: z.array(deskToolSchema),
  phrases: z.array(deskPhraseSchema),
});
export type DeskTable = z.infer<typeof deskTableSchema>;

export const deskRunStatusSchema = z.enum(['live', 'paused', 'over']);

export const deskRunViewSchema = z.object({
  id: z.string(),
  mode: deskModeSchema,
  status: deskRunStatusSchema,
  startedAt: z.number().int(),
  clock: deskClockSchema,
  table: deskTableSchema,
  /** Everything that happened so far, by sequence; the live stream goes on from the last. */
  events: z.array(deskEventSchema),
  /** Chats whose customer is writing just now, having read what there was. */
  typing: z.array(z.string()),
  /** Advice to look at while practising; empty in a test. */
  hints: z.array(z.string()),
});
export type DeskRunView = z.infer<typeof deskRunViewSchema>;

export const deskRunSummarySchema = z.object({
  id: z.string(),
  mode: deskModeSchema,
  status: deskRunStatusSchema,
  scenarioId: z.string(),
  scenarioTitle: z.string(),
  startedAt: z.number().int(),
  endedAt: z.number().int().nullable(),
  /** 0–100; null while it is not over. */
  score: z.number().nullable(),
  areGatesPassed: z.boolean().nullable(),
});
export type DeskRunSummary = z.infer<typeof deskRunSummarySchema>;
export const deskRunListSchema = z.object({ runs: z.array(deskRunSummarySchema), serverNow: z.number().int() });

/** How a message came about, in characters. Reported, never scored. */
export const deskTypingSchema = z.strictObject({
  typed: z.number().int().min(0).max(100_000),
  inserted: z.number().int().min(0).max(100_000),
  pasted: z.number().int().min(0).max(100_000),
});

export const deskMessageSchema = z.strictObject({
  eventId: eventIdSchema,
  chat: z.string().max(16),
  text: z.string().max(DESK_MESSAGE_MAX_LENGTH),
  typing: deskTypingSchema,
  /** The assistant's suggestion this came from, and whether it was changed. */
  suggestion: z.strictObject({ id: z.string().max(64), isEdited: z.boolean() }).optional(),
});
export const deskActionSchema = z.strictObject({
  eventId: eventIdSchema,
  chat: z.string().max(16),
  tool: z.string().max(40),
  args: toolArgsSchema,
});
export const deskChatEventSchema = z.strictObject({ eventId: eventIdSchema, chat: z.string().max(16) });
export const deskRunEventSchema = z.strictObject({ eventId: eventIdSchema });

/** What a message, an action or a closing did: its own event and where the clock stands. A repeated id gets the same event. */
export const deskDoneSchema = z.object({ event: deskEventSchema, clock: deskClockSchema });
export type DeskDone = z.infer<typeof deskDoneSchema>;

/** The clock after a pause, a resumption or the end. */
export const deskStandSchema = z.object({ status: deskRunStatusSchema, clock: deskClockSchema });

export const deskSuggestionSchema = z.object({ id: z.string(), text: z.string() });
export const deskSuggestionListSchema = z.object({ suggestions: z.array(deskSuggestionSchema) });
export type DeskSuggestion = z.infer<typeof deskSuggestionSchema>;

/** Live stream, `GET`, `text/event-stream`; not in ENDPOINTS since it has no one response. */
export const DESK_LIVE_PATH = '/api/desk/runs/:runId/live';
/**
 * One message of the live stream. `happened` carries `id:` = its sequence, so that `Last-Event-ID` goes on without a
 * gap (`?after=` says the same for the first request); `stood` tells a pause, a resumption or the end, `typing` the chats
 * whose customer is writing now (all others are not); neither carries an id. On every connection both are told once
 * after what was missed. After the end has been told the stream closes.
 */
export const deskLiveSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('happened'), event: deskEventSchema, clock: deskClockSchema }),
  z.object({ kind: z.literal('stood'), status: deskRunStatusSchema, clock: deskClockSchema }),
  z.object({ kind: z.literal('typing'), chats: z.array(z.string()) }),
]);
export type DeskLive = z.infer<typeof deskLiveSchema>;

export const whatIfSchema = z.strictObject({
  /** An agent's message of the finished run; what came after it is left out. */
  sequence: z.number().int().min(1),
  text: z.string().min(1).max(DESK_MESSAGE_MAX_LENGTH),
});

/** The agents' interface (F3). Lines are those of `mianmian desk`; time is virtual and moves only with what is done. */
export const startAgentRunSchema = z.strictObject({
  eventId: eventIdSchema,
  scenarioId: z.string().max(64),
  seed: z.number().int().min(0).max(2_147_483_647),
  variant: z.string().max(64).optional(),
});
export const agentActionSchema = z.strictObject({
  eventId: eventIdSchema,
  action: z.union([
    z.strictObject({ say: z.string().min(1).max(DESK_MESSAGE_MAX_LENGTH) }),
    z.strictObject({ tool: z.string().max(40), args: toolArgsSchema }),
    z.strictObject({ wait: z.number().positive().max(3_600) }),
    z.strictObject({ chat: z.string().max(16) }),
    z.strictObject({ close: z.literal(true) }),
    /** Lets the customers go their way and grades; nothing can be done afterwards. */
    z.strictObject({ finish: z.literal(true) }),
  ]),
});
/** An observation as `mianmian desk` prints it, with the run's id; after the end it holds `result`. */
export const agentObservationSchema = z.object({ runId: z.string() }).catchall(jsonSchema);
