import type { RunReport } from '@mianmian/core/simulation/report/run-report';
import type { DeskScenarioView } from '../views/view-desk-table.ts';
import type { DeskMode } from './desk-mode.ts';

/** How the person dealt with the assistant. `wrongAdopted`: sent as they were, though meant for another customer. */
export type AssistantUse = { readonly adopted: number; readonly edited: number; readonly wrongAdopted: number };

/** Everything told after the end but the events themselves, which lie in the log. */
export type DeskReport = Omit<RunReport, 'versions'> & {
  readonly runId: string;
  readonly mode: DeskMode;
  readonly scenario: DeskScenarioView;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly endedBy: 'agent' | 'customers-gone' | 'time-over';
  readonly shopName: string;
  readonly assistant: AssistantUse | null;
  readonly versions: RunReport['versions'] & { readonly engine: string; readonly content: string };
};
