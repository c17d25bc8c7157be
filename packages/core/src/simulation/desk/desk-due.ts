import { nextAtMs } from '../run/advance.ts';
import { hasEnded, type Run } from '../run/run.ts';
import { showChat } from './desk-event.ts';

/** Once the last customer has gone the desk stays open so long, for notes, tags and tickets. */
export const WRAP_UP_MS = 60_000;

/** When the desk closes by itself; null while a customer is there or still to come. */
export const closesAtMs = (run: Run): number | null => (hasEnded(run) ? lastEndMs(run) + WRAP_UP_MS : null);

/** The next moment at which something happens although nobody does anything. */
export const deskDueMs = (run: Run): number => closesAtMs(run) ?? nextAtMs(run);

/** The desk's names of the chats whose customer is writing just now. */
export const typingChats = (run: Run): readonly string[] =>
  run.chats.flatMap(({ outbox, mind }) =>
    outbox[0]?.kind === 'say' || outbox[0]?.kind === 'card' ? [showChat(run, mind.script.id)] : [],
  );

const lastEndMs = (run: Run): number => run.log.findLast(({ kind }) => kind === 'ended')?.atMs ?? run.nowMs;
