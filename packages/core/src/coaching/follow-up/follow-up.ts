import type { Instant } from '../../shared/instant.ts';
import type { Day } from '../plan/plan.ts';

export type FollowUpKind = 'thanks' | 'review' | 'inquiry';

/** Something that is due after an interview. */
export type FollowUp = {
  readonly kind: FollowUpKind;
  readonly day: Day;
  /** For what is due by an hour; null where the day is enough. */
  readonly at: Instant | null;
  /** `lapsed`: so late that nobody is reminded any more; it can still be done. */
  readonly state: 'done' | 'ahead' | 'due' | 'overdue' | 'lapsed';
};
