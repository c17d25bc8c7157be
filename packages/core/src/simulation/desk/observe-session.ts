import type { Json } from '../../shared/canonical-text.ts';
import { gradeRun } from '../grading/grade-run.ts';
import { ENGINE_VERSION } from '../run/engine-version.ts';
import type { Run, RunEvent, RunSetup } from '../run/run.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { shopTimeAfter } from '../world/shop-time.ts';
import { TOOLS } from '../world/tools/use-tool.ts';
import { showChat, showEvent } from './desk-event.ts';
import type { DeskSession } from './desk-session.ts';

/** What a program is told, as plain JSON. */
export type Observation = { readonly [name: string]: Json };
export type Observed = { readonly session: DeskSession; readonly observation: Observation };

/** What lies on the desk when a run begins. */
export const observeDesk = (setup: RunSetup, scenario: Scenario): Observation => ({
  desk: {
    scenario: scenario.id,
    title: scenario.title,
    startsAt: setup.startsAt,
    shop: setup.policy.shopName,
    limits: setup.policy.limits,
    ticketKinds: setup.policy.ticketKinds,
    groups: setup.policy.groups,
    rules: setup.policy.rules,
    knowledge: scenario.knowledge,
    products: setup.variant.shop.products,
  },
  tools: TOOLS.map(({ name, about, args }) => ({ name, about, args })),
});

/** What happened since the program was last told, and how the chats stand. */
export function observe(setup: RunSetup, session: DeskSession): Observed {
  const { run, seen } = session;
  const there = run.chats.filter(({ customer }) => customer.stage !== 'unopened');
  const observation: Observation = {
    time: shopTimeAfter(setup.startsAt, run.nowMs),
    second: Math.round(run.nowMs / 1_000),
    chat: showChat(run, session.chat),
    events: run.log.slice(seen).flatMap((event) => visible(run, event)),
    chats: there.map(({ mind, hasEnded }) => ({
      id: showChat(run, mind.script.id),
      customerId: mind.script.customerId,
      isOver: hasEnded,
    })),
  };
  return { session: { ...session, seen: run.log.length }, observation };
}

/** What a finished run came to. Its setup is no secret any more. */
export function observeResult(setup: RunSetup, scenario: Scenario, { run }: DeskSession): Observation {
  const grade = gradeRun(setup, run);
  return {
    run: {
      scenario: scenario.id,
      scenarioVersion: scenario.version,
      variant: setup.variant.id,
      seed: setup.seed,
      engine: ENGINE_VERSION,
    },
    result: { ...grade, chats: grade.chats.map((chat) => ({ ...chat, chat: showChat(run, chat.chat) })) },
  };
}

/** Never the program's own words again. */
function visible(run: Run, event: RunEvent): readonly Observation[] {
  const shown = showEvent(run, event);
  const base = { second: Math.round(shown.atMs / 1_000), chat: shown.chat };
  switch (shown.kind) {
    case 'customer':
      return [{ ...base, customer: shown.text }];
    case 'card':
      return [{ ...base, card: shown.orderId }];
    case 'ended':
      return [{ ...base, ended: true }];
    case 'arrived':
      return [{ ...base, arrived: true }];
    case 'tool':
      return [
        {
          ...base,
          tool: shown.tool,
          ...(shown.answer.ok ? { result: shown.answer.result } : { refused: shown.answer.message }),
        },
      ];
    case 'agent':
    case 'closed':
      return [];
  }
}
