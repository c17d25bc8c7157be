import type { ApplicationNote } from '@mianmian/contract/note';
import type { FollowUp } from '@mianmian/core/coaching/follow-up/follow-up';
import type { Day } from '@mianmian/core/coaching/plan/plan';
import type { EventAttributes } from 'ics';
import { wayToAfter } from '../../shared/after/way-to-after.ts';
import { localDayOf } from '../../shared/plan/local-moment.ts';

type Wanted = {
  readonly applicationId: string;
  readonly application: ApplicationNote;
  readonly followUps: readonly FollowUp[];
  readonly now: number;
  /** Of the product: `https://…`; its host makes the events' names the world's only ones. */
  readonly origin: string;
  readonly words: {
    readonly name: string;
    readonly thanks: (company: string) => string;
    readonly reply: (company: string) => string;
    readonly inquiry: (company: string) => string;
    readonly alarm: string;
  };
};

const LETTER_MS = 30 * 60_000;

/**
 * The last half hour for the letter of thanks, the promised day and the day to ask, as far as they are ahead. Each has the
 * same name in every file, so that a later file updates an earlier one.
 */
export function afterEvents({ applicationId, application, followUps, now, origin, words }: Wanted): EventAttributes[] {
  const { host } = new URL(origin);
  const company = application.company || application.shop || application.position;
  const shared = {
    timestamp: now,
    lastModified: now,
    sequence: Math.floor(now / 60_000),
    calName: words.name,
    productId: '-//mianmian//after//ZH',
    url: `${origin}${wayToAfter(applicationId)}`,
    startInputType: 'utc',
    startOutputType: 'utc',
  } as const;
  const allDay = (day: Day): Pick<EventAttributes, 'start'> & { end: [number, number, number] } => {
    const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
    const next = new Date(Date.UTC(year, month - 1, date + 1));
    return {
      start: [year, month, date],
      end: [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()],
    };
  };
  const alarm = (trigger: { hours: number; before: boolean }) => [
    { action: 'display' as const, description: words.alarm, trigger },
  ];
  const open = followUps.filter(({ state }) => state !== 'done');
  const thanks = open.flatMap(({ kind, at }): EventAttributes[] =>
    kind !== 'thanks' || at === null || at <= now
      ? []
      : [
          {
            ...shared,
            uid: `thanks-${applicationId}@${host}`,
            start: at - LETTER_MS,
            end: at,
            title: words.thanks(company),
            alarms: alarm({ hours: 2, before: true }),
          },
        ],
  );
  const inquiry = open.flatMap(({ kind, day }): EventAttributes[] =>
    kind !== 'inquiry'
      ? []
      : [
          {
            ...shared,
            ...allDay(day),
            uid: `inquiry-${applicationId}@${host}`,
            title: words.inquiry(company),
            busyStatus: 'FREE',
            transp: 'TRANSPARENT',
            // At nine in the morning of that day.
            alarms: alarm({ hours: 9, before: false }),
          },
        ],
  );
  const reply: EventAttributes[] =
    application.replyBy === null || inquiry.length === 0
      ? []
      : [
          {
            ...shared,
            ...allDay(localDayOf(application.replyBy)),
            uid: `reply-${applicationId}@${host}`,
            title: words.reply(company),
            busyStatus: 'FREE',
            transp: 'TRANSPARENT',
          },
        ];
  return [...thanks, ...reply, ...inquiry];
}
