import { gradeRun } from '@mianmian/core/simulation/grading/grade-run';
import { applyInput } from '@mianmian/core/simulation/run/apply-input';
import { hasEnded, type Run, type RunEvent, type RunInput, type RunSetup } from '@mianmian/core/simulation/run/run';
import { finish, listen, meetFirst, USUAL_PACE } from '@mianmian/core/simulation/run/run-script';
import { startRun } from '@mianmian/core/simulation/run/start-run';
import type { Scenario } from '@mianmian/core/simulation/scenario/scenario';
import { shopTimeAfter } from '@mianmian/core/simulation/world/shop-time';
import { TOOLS } from '@mianmian/core/simulation/world/tools/use-tool';
import { type DeskLine, deskLineSchema } from './desk-line.ts';

type Observation = Readonly<Record<string, unknown>>;

/** A run driven by lines: each line gives one observation. Virtual time only moves with what the agent does. */
export class DeskSession {
  private run: Run;
  private chat: string;
  private seen = 0;
  private calls = 0;
  private readonly setup: RunSetup;
  private readonly scenario: Scenario;
  private readonly reveals: boolean;

  constructor(setup: RunSetup, scenario: Scenario, reveals: boolean) {
    this.setup = setup;
    this.scenario = scenario;
    this.reveals = reveals;
    this.run = meetFirst(startRun(setup));
    this.chat = this.run.log[0]?.chat ?? setup.variant.chats[0]?.id ?? '';
  }

  get isOver(): boolean {
    return hasEnded(this.run);
  }

  /** The first observation: what a person would see on opening the desk. */
  begin(): Observation {
    const { policy } = this.setup;
    return {
      desk: {
        scenario: this.scenario.id,
        title: this.scenario.title,
        startsAt: this.setup.startsAt,
        shop: policy.shopName,
        limits: policy.limits,
        ticketKinds: policy.ticketKinds,
        groups: policy.groups,
        rules: policy.rules,
        knowledge: this.scenario.knowledge,
        products: this.setup.variant.shop.products,
      },
      tools: TOOLS.map(({ name, about, args }) => ({ name, about, args })),
      ...this.observe(),
    };
  }

  /** Takes one line and says what came of it; a line that cannot be read changes nothing. */
  take(text: string): Observation {
    let line: DeskLine;
    try {
      line = deskLineSchema.parse(JSON.parse(text));
    } catch {
      return { error: '看不懂这一行。可用：say、tool+args、wait、chat、close，一行一个 JSON', ...this.observe() };
    }
    if ('chat' in line) return this.switchTo(line.chat);
    const step = applyInput(this.setup, this.run, this.inputOf(line));
    this.run = 'wait' in line ? step.run : listen(step.run, this.chat, USUAL_PACE);
    return { ...(step.outcome.ok ? {} : { error: step.outcome.error.message }), ...this.observe() };
  }

  /** Lets the customers go their way and grades the run. */
  end(): Observation {
    this.run = finish(this.run);
    return { ...this.observe(), result: gradeRun(this.setup, this.run) };
  }

  private switchTo(chat: string): Observation {
    if (!this.run.chats.some(({ mind }) => mind.script.id === chat))
      return { error: '没有这个会话', ...this.observe() };
    this.chat = chat;
    return this.observe();
  }

  private inputOf(line: Exclude<DeskLine, { readonly chat: string }>): RunInput {
    const { nowMs } = this.run;
    if ('wait' in line) return { kind: 'pass', atMs: nowMs + line.wait * 1_000 };
    if ('close' in line) return { kind: 'close', chat: this.chat, atMs: nowMs + USUAL_PACE.toolMs };
    if ('say' in line) {
      const atMs = nowMs + USUAL_PACE.readMs + line.say.length * USUAL_PACE.perCharacterMs;
      return { kind: 'say', chat: this.chat, atMs, text: line.say };
    }
    this.calls += 1;
    const callId = `t${this.calls}`;
    return { kind: 'tool', chat: this.chat, atMs: nowMs + USUAL_PACE.toolMs, callId, tool: line.tool, args: line.args };
  }

  private observe(): Observation {
    const events = this.run.log.slice(this.seen);
    this.seen = this.run.log.length;
    return {
      time: shopTimeAfter(this.setup.startsAt, this.run.nowMs),
      second: Math.round(this.run.nowMs / 1_000),
      chat: this.chat,
      events: events.flatMap(visible),
      chats: this.run.chats
        .filter(({ customer }) => customer.stage !== 'unopened')
        .map(({ mind, hasEnded: isOver }) => ({ id: mind.script.id, customerId: mind.script.customerId, isOver })),
      ...(this.reveals
        ? { state: this.run.chats.map(({ mind, customer }) => ({ chat: mind.script.id, ...customer })) }
        : {}),
    };
  }
}

/** What of an event the agent sees: never how its own words were read, nor what the customer meant by an act. */
function visible(event: RunEvent): readonly Observation[] {
  const base = { second: Math.round(event.atMs / 1_000), chat: event.chat };
  switch (event.kind) {
    case 'customer':
      return [{ ...base, customer: event.text }];
    case 'card':
      return [{ ...base, card: event.orderId }];
    case 'ended':
      return [{ ...base, ended: true }];
    case 'arrived':
      return [{ ...base, arrived: true }];
    case 'tool':
      return [
        {
          ...base,
          tool: event.tool,
          ...(event.answer.ok ? { result: event.answer.value.result } : { refused: event.answer.error.message }),
        },
      ];
    case 'agent':
    case 'closed':
      return [];
  }
}
