import type { Exercise, ExerciseKind } from '@mianmian/contract/exercise';
import type { Note } from '@mianmian/contract/note';
import type { Progress } from '@mianmian/contract/progress';
import type { DrillSchedule } from '@mianmian/core/coaching/drills/drill-schedule';
import type { DoneDeed } from '@mianmian/core/coaching/plan/plan-facts';
import { isWritten } from '../after/follow-ups-for.ts';
import type { CardSchedule } from '../card-schedule/schedule-cards.ts';
import { localDayOf } from './local-moment.ts';

type Sources = {
  readonly now: number;
  readonly exercises: readonly Exercise[];
  readonly notes: readonly Note[];
  readonly progress: Progress | null;
  readonly deskEnds: readonly number[];
  readonly cardSchedule: CardSchedule | null;
  readonly drillSchedule: DrillSchedule | null;
};

/** A day's worth of drills. */
const ENOUGH_DRILLS = 10;
/** What of which no duration is known counts as. */
const USUAL_MINUTES = {
  practice: 15,
  paper: 25,
  desk: 15,
  interview: 20,
  research: 20,
  story: 20,
  introduction: 10,
  'device-check': 5,
  review: 20,
  letter: 10,
  'follow-up': 5,
} as const;

/** What the log and the notes show as done today, a kind at a time; begun and not finished is not done. */
export function findDoneToday(sources: Sources): readonly DoneDeed[] {
  const { now, exercises, notes, progress, deskEnds, cardSchedule, drillSchedule } = sources;
  const today = localDayOf(now);
  const slips = new Set(exercises.flatMap((each) => (each.kind === 'card-undo' ? [each.reviewId] : [])));
  const of = (kind: ExerciseKind) => exercises.filter((each) => each.kind === kind && localDayOf(each.at) === today);
  const log = (kind: DoneDeed['kind'], deeds: readonly Exercise[]): DoneDeed[] =>
    deeds.length === 0 ? [] : [{ kind, count: deeds.length, minutes: minutesOf(deeds) }];
  const usual = (kind: keyof typeof USUAL_MINUTES, count: number, applicationId?: string): DoneDeed[] =>
    count === 0
      ? []
      : [{ kind, count, minutes: USUAL_MINUTES[kind], ...(applicationId === undefined ? {} : { applicationId }) }];
  const points = (progress?.points ?? []).filter(({ at }) => localDayOf(at) === today);
  const written = notes.filter(({ changedAt }) => localDayOf(changedAt) === today).map(({ content }) => content);
  const drills = of('drill-answer');
  const isDrilled = drills.length >= ENOUGH_DRILLS || (drillSchedule !== null && drillSchedule.next.length === 0);
  return [
    ...(cardSchedule?.due.length === 0
      ? log(
          'cards',
          of('card-review').filter(({ id }) => !slips.has(id)),
        )
      : []),
    ...(isDrilled ? log('drills', drills) : []),
    ...log('typing', of('typing-run')),
    ...log('rehearsal', of('rehearsal')),
    ...usual('introduction', of('self-introduction').length),
    ...usual('device-check', of('device-check').length),
    ...(['practice', 'paper', 'interview'] as const).flatMap((kind) =>
      usual(kind, points.filter(({ source }) => source === kind).length),
    ),
    ...usual('desk', deskEnds.filter((at) => localDayOf(at) === today).length),
    ...usual('story', written.filter(({ kind }) => kind === 'story').length),
    ...written.flatMap((content) => (content.kind === 'research' ? usual('research', 1, content.applicationId) : [])),
    ...written.flatMap((content) =>
      content.kind === 'review' && content.applicationId !== null && content.interviewId === null && isWritten(content)
        ? usual('review', 1, content.applicationId)
        : [],
    ),
    ...notes.flatMap(({ content }) =>
      content.kind === 'letter' && content.sentAt !== null && localDayOf(content.sentAt) === today
        ? usual(content.purpose === 'thanks' ? 'letter' : 'follow-up', 1, content.applicationId)
        : [],
    ),
  ];
}

/** Whole minutes, at least one. */
function minutesOf(deeds: readonly Exercise[]): number {
  const totalMs = deeds.reduce((sum, deed) => {
    if (deed.kind === 'card-review' || deed.kind === 'drill-answer') return sum + deed.tookMs;
    return sum + (deed.kind === 'typing-run' || deed.kind === 'rehearsal' ? deed.durationMs : 0);
  }, 0);
  return Math.max(1, Math.round(totalMs / 60_000));
}
