import type { DrillAnswer } from '@mianmian/core/coaching/drills/drill-answer';
import { scheduleDrills } from '@mianmian/core/coaching/drills/drill-schedule';
import { foldDrillSession } from '@mianmian/core/coaching/drills/drill-session';
import { z } from 'zod';
import { learningDayOf } from '../../shared/card-schedule/learning-day.ts';
import { ownName } from '../../shared/device/device-owner.ts';
import { parseJson } from '../../shared/parse-json.ts';
import type { DeviceStore } from '../../shared/remembered.ts';
import { type DrillTopic, topicsOf } from './drill.ts';

const keptSchema = z.object({
  seed: z.number().int(),
  startedAt: z.number(),
  itemIds: z.array(z.string()).min(1),
  /** Answers given in it on this device; by a clock that was ahead they come back from the server as of earlier. */
  answerIds: z.array(z.string()).default([]),
});

/** Which items a session asks and in what order; what was answered of them is in the log. */
export type KeptSession = z.infer<typeof keptSchema>;

const nameOf = (topicId: string): string => ownName(`mianmian.drill-session.${topicId}`);

type Place = {
  readonly store: DeviceStore;
  readonly topicId: string;
  readonly topics: readonly DrillTopic[];
  readonly answers: readonly DrillAnswer[];
  readonly now: number;
};

/** The session begun today and not yet at its end, if this device has one. */
export function findSession({ store, topicId, topics, answers, now }: Place): KeptSession | null {
  const kept = keptSchema.safeParse(parseJson(store.read(nameOf(topicId)) ?? ''));
  if (!kept.success || learningDayOf(kept.data.startedAt) !== learningDayOf(now)) return null;
  const known = new Set(topicsOf(topics, topicId).flatMap(({ items }) => items.map(({ id }) => id)));
  if (!kept.data.itemIds.every((id) => known.has(id))) return null;
  return foldSession(kept.data, answers).queue.length === 0 ? null : kept.data;
}

/** Chooses ten items anew, and keeps the choice so that a reload goes on with it. */
export function startSession({ store, topicId, topics, answers, now }: Place, seed: number): KeptSession {
  const items = topicsOf(topics, topicId).flatMap((topic) => topic.items.map(({ id }) => ({ id, topicId: topic.id })));
  const { next } = scheduleDrills({ items, answers, now, seed, dayOf: learningDayOf });
  const session = { seed, startedAt: now, itemIds: [...next], answerIds: [] };
  store.write(nameOf(topicId), JSON.stringify(session));
  return session;
}

/** The session with one more answer that was given in it. */
export function addAnswer({ store, topicId }: Place, session: KeptSession, answerId: string): KeptSession {
  const next = { ...session, answerIds: [...session.answerIds, answerId] };
  store.write(nameOf(topicId), JSON.stringify(next));
  return next;
}

export const foldSession = ({ itemIds, startedAt, answerIds }: KeptSession, answers: readonly DrillAnswer[]) =>
  foldDrillSession(
    itemIds,
    answers.filter(({ id, at }) => at >= startedAt || answerIds.includes(id)),
  );
