import { showChat } from '@mianmian/core/simulation/desk/desk-event';
import { findSuggestion } from '@mianmian/core/simulation/desk/suggest-replies';
import { composeRunReport } from '@mianmian/core/simulation/report/compose-run-report';
import { LONGEST_RUN_MS, type Run } from '@mianmian/core/simulation/run/run';
import type { AssistantUse, DeskReport } from '../ports/desk-report.ts';
import type { DeskEntry, DeskRunRecord, PersonDeed } from '../ports/desk-store.ts';
import { viewScenario } from '../views/view-desk-table.ts';
import type { DeskSetup } from './run-setup.ts';

/** The report of a run that is over, with the desk's names of the chats. */
export function composeDeskReport(
  record: DeskRunRecord,
  { scenario, setup }: DeskSetup,
  run: Run,
  entries: readonly DeskEntry[],
): DeskReport {
  const said = entries.flatMap(({ deed, result }) =>
    'input' in deed && result.kind === 'event' ? [{ deed, sequence: result.sequence }] : [],
  );
  const typing = new Map(said.flatMap(({ deed, sequence }) => (deed.typing ? [[sequence, deed.typing] as const] : [])));
  const report = composeRunReport(setup, run, typing);
  return {
    ...report,
    chats: report.chats.map((chat) => ({ ...chat, chat: showChat(run, chat.chat) })),
    bestPath: report.bestPath.map((step) => ({ ...step, chat: showChat(run, step.chat) })),
    runId: record.id,
    mode: record.mode,
    scenario: viewScenario(scenario),
    startedAt: record.startedAt,
    endedAt: record.endedAt ?? record.touchedAt,
    endedBy: endedBy(record, run),
    shopName: setup.policy.shopName,
    assistant: assistantUse(
      record,
      scenario,
      said.map(({ deed }) => deed),
    ),
    versions: { ...report.versions, engine: record.engineVersion, content: record.contentHash },
  };
}

const endedBy = (record: DeskRunRecord, run: Run): DeskReport['endedBy'] => {
  if (record.endedBy === 'finished') return 'agent';
  return run.nowMs >= LONGEST_RUN_MS ? 'time-over' : 'customers-gone';
};

/** Judged by the words themselves, whatever the page said of them; null when nothing came from the assistant. */
function assistantUse(
  { id: runId, variantId, seed }: DeskRunRecord,
  scenario: DeskSetup['scenario'],
  deeds: readonly PersonDeed[],
): AssistantUse | null {
  const used = deeds.flatMap(({ input, suggestion }) => {
    const offered = suggestion && findSuggestion({ scenario, variantId, seed, runId }, suggestion.id);
    return offered && input.kind === 'say' ? [{ isSame: input.text.trim() === offered.text, ...offered }] : [];
  });
  if (used.length === 0) return null;
  const adopted = used.filter(({ isSame }) => isSame);
  return {
    adopted: adopted.length,
    edited: used.length - adopted.length,
    wrongAdopted: adopted.filter(({ isRight }) => !isRight).length,
  };
}
