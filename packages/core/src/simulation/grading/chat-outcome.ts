import type { ChatOutcome } from '../../kpi/chat-outcome.ts';
import { rowsDemanded } from '../scenario/rows-demanded.ts';
import type { ChatRecord } from './chat-record.ts';
import type { ChatGrade } from './grade.ts';
import { saleOf } from './sale.ts';

/** How a graded chat came out, as the business counts it. */
export function chatOutcomeOf(record: ChatRecord, { isSolved, satisfaction }: ChatGrade): ChatOutcome {
  const { script } = record.chat.mind;
  const right = script.outcomes.filter(({ ending }) => ending !== 'misled');
  const transferring = right.filter((outcome) =>
    rowsDemanded({ ...script, outcomes: [outcome] }).some(({ rows }) => rows === 'transfers'),
  );
  const sale = saleOf(record);
  return {
    isSolvedAtOnce: isSolved && !cameBack(record),
    transfer: {
      isAllowed: transferring.length > 0,
      isNeeded: right.length > 0 && transferring.length === right.length,
      isDone: record.events.some(
        (event) =>
          event.kind === 'tool' &&
          event.answer.ok &&
          event.answer.value.rows.some(({ table }) => table === 'transfers'),
      ),
    },
    sale: { ...sale, isWon: sale.isWinnable && sale.paidFen > 0 },
    satisfaction,
  };
}

/** The customer wrote again after the chat had ended. */
function cameBack({ events }: ChatRecord): boolean {
  const end = events.findIndex(({ kind }) => kind === 'ended');
  return end >= 0 && events.slice(end).some(({ kind }) => kind === 'customer');
}
