import type { DrillList } from '@mianmian/contract/drill';

export type DrillTopic = DrillList['topics'][number];
export type DrillItem = DrillTopic['items'][number];
export type DrillSource = DrillTopic['sources'][number];

/** In the address in place of a topic: items of all of them. */
export const MIXED = 'mixed';

/** The topics a session takes from; none when there is no such topic. */
export const topicsOf = (topics: readonly DrillTopic[], topicId: string): readonly DrillTopic[] =>
  topicId === MIXED ? topics : topics.filter(({ id }) => id === topicId);
