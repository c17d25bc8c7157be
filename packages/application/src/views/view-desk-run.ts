import type { Instant } from '@mianmian/core/shared/instant';
import { typingChats } from '@mianmian/core/simulation/desk/desk-due';
import type { DeskEvent } from '@mianmian/core/simulation/desk/desk-event';
import { clockOf } from '../desk/desk-clock-of.ts';
import { setUpDesk } from '../desk/run-setup.ts';
import type { Settled } from '../desk/settle-desk.ts';
import type { DeskClock } from '../ports/desk-bus.ts';
import { type DeskContent, findScenario, titleOfScenario } from '../ports/desk-content.ts';
import type { DeskMode, DeskStatus } from '../ports/desk-mode.ts';
import type { DeskRunRecord } from '../ports/desk-store.ts';
import { type DeskTableView, viewDeskTable } from './view-desk-table.ts';

export type DeskRunView = {
  readonly id: string;
  readonly mode: DeskMode;
  readonly status: DeskStatus;
  readonly startedAt: Instant;
  readonly clock: DeskClock;
  readonly table: DeskTableView;
  readonly events: readonly DeskEvent[];
  readonly typing: readonly string[];
  readonly hints: readonly string[];
};

/** A run as whoever sits at it may see it; null when its scenario is no longer in the content. */
export function viewDeskRun(
  content: DeskContent,
  { record, run }: Settled,
  events: readonly DeskEvent[],
  now: Instant,
): DeskRunView | null {
  const { id, mode, status, startedAt } = record;
  const scenario = findScenario(content, record.scenarioId);
  const variant = scenario?.variants.find((each) => each.id === record.variantId);
  if (scenario === null || variant === undefined) return null;
  const { setup } = setUpDesk(content, scenario, variant, record.seed);
  return {
    id,
    mode,
    status,
    startedAt,
    clock: clockOf(record, run, now),
    table: viewDeskTable(scenario, setup, content.phrases),
    events,
    typing: run === null ? [] : typingChats(run),
    hints: mode === 'practice' ? scenario.hints : [],
  };
}

export type DeskRunSummary = Pick<
  DeskRunRecord,
  'id' | 'mode' | 'status' | 'scenarioId' | 'startedAt' | 'endedAt' | 'score' | 'areGatesPassed'
> & { readonly scenarioTitle: string };

export const summariseDeskRun = (content: DeskContent, record: DeskRunRecord): DeskRunSummary => {
  const { id, mode, status, scenarioId, startedAt, endedAt, score, areGatesPassed } = record;
  const scenarioTitle = titleOfScenario(content, scenarioId);
  return { id, mode, status, scenarioId, scenarioTitle, startedAt, endedAt, score, areGatesPassed };
};
