import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { findChat } from '@mianmian/core/simulation/desk/desk-event';
import { suggestReplies as suggest } from '@mianmian/core/simulation/desk/suggest-replies';
import { inDeskRun } from '../../desk/in-desk-run.ts';
import { setUpFolded } from '../../desk/run-setup.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import { DESK_OVER, type DeskOver, NOT_FOUND, type NotFound } from '../refusal.ts';

export type DeskSuggestions = {
  readonly suggestions: readonly { readonly id: string; readonly text: string }[];
};

/** What the assistant would reply in a chat of a practice run; not always right. None in a test. */
export const suggestReplies = (
  ports: DeskPorts,
  actor: Actor,
  { runId, chat }: { readonly runId: string; readonly chat: string },
): Promise<Result<DeskSuggestions, NotFound | DeskOver>> =>
  inDeskRun<DeskSuggestions, NotFound | DeskOver>(ports, { actor, action: 'read', runId }, async (_, settled) => {
    const { record, run, news } = settled;
    if (run === null) return { result: fail(DESK_OVER), news };
    const chatId = findChat(run, chat);
    if (chatId === '' || record.mode !== 'practice') return { result: fail(NOT_FOUND), news };
    const { scenario } = setUpFolded(ports.content(), record);
    const written = run.log.filter((event) => event.kind === 'agent' && event.chat === chatId).length;
    const source = { scenario, variantId: record.variantId, seed: record.seed, runId };
    const suggestions = suggest(source, chatId, written).map(({ id, text }) => ({ id, text }));
    return { result: ok({ suggestions }), news };
  });
