import type { Actor } from '@mianmian/core/access/can';
import { ok, type Result } from '@mianmian/core/shared/result';
import { showChat } from '@mianmian/core/simulation/desk/desk-event';
import { type FrameChat, type ReplayFrame, replayFrames } from '@mianmian/core/simulation/report/replay-frames';
import { foldFinished } from '../../desk/fold-finished.ts';
import { inDeskRun } from '../../desk/in-desk-run.ts';
import type { DeskPorts } from '../../ports/desk-ports.ts';
import type { DeskNotOver, DeskRefused, NotFound } from '../refusal.ts';

type ReplayChat = Pick<FrameChat, 'feelings' | 'mood' | 'progress' | 'waitingSinceMs'> & { readonly chat: string };
export type DeskReplay = {
  readonly frames: readonly (Pick<ReplayFrame, 'sequence' | 'atMs' | 'change'> & {
    readonly chats: readonly ReplayChat[];
  })[];
};

/** A finished run as a film: every customer's state right after each event, of those who had come. */
export const replayDeskRun = (
  ports: DeskPorts,
  actor: Actor,
  runId: string,
): Promise<Result<DeskReplay, NotFound | DeskNotOver | DeskRefused>> =>
  inDeskRun<DeskReplay, DeskNotOver | DeskRefused>(ports, { actor, action: 'read', runId }, async (tx, settled) => {
    const finished = await foldFinished(ports, tx, settled);
    if (!finished.ok) return { result: finished, news: settled.news };
    const { setup, run } = finished.value;
    const frames = replayFrames(setup, run).map(({ sequence, atMs, change, chats }) => ({
      sequence,
      atMs,
      change,
      chats: chats
        .filter(({ stage }) => stage !== 'unopened')
        .map(({ id, feelings, mood, progress, waitingSinceMs }) => {
          const chat = showChat(run, id);
          return { chat, feelings, mood, progress, waitingSinceMs };
        }),
    }));
    return { result: ok({ frames }), news: settled.news };
  });
