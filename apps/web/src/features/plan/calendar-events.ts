import type { Plan, PlanTask } from '@mianmian/core/coaching/plan/plan';
import type { PlanApplication } from '@mianmian/core/coaching/plan/plan-facts';
import type { EventAttributes } from 'ics';
import { instantAt } from '../../shared/plan/local-moment.ts';

export type CalendarWords = {
  readonly day: (minutes: number, kinds: string) => string;
  readonly titleOf: (task: PlanTask) => string;
  readonly interview: (company: string) => string;
  readonly travel: (company: string) => string;
  readonly alarm: string;
  readonly name: string;
};

type Wanted = {
  readonly plan: Plan;
  readonly applications: readonly (PlanApplication & { readonly place?: string })[];
  readonly now: number;
  /** Of the product: `https://…`; its host makes the events' names the world's only ones. */
  readonly origin: string;
  readonly words: CalendarWords;
};

const INTERVIEW_MINUTES = 60;

/**
 * A day's tasks as one all-day entry that blocks no time; interviews and departures at their instants. Each has the same
 * name in every file, and a number that grows with time, so that a later file updates an earlier one.
 */
export function calendarEvents({ plan, applications, now, origin, words }: Wanted): EventAttributes[] {
  const { host } = new URL(origin);
  const shared = {
    timestamp: now,
    lastModified: now,
    sequence: Math.floor(now / 60_000),
    calName: words.name,
    productId: '-//mianmian//plan//ZH',
    startInputType: 'utc',
    startOutputType: 'utc',
  } as const;
  const days = plan.days.flatMap(({ day, tasks }): EventAttributes[] => {
    const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
    const next = new Date(Date.UTC(year, month - 1, date + 1));
    const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0);
    return [
      {
        ...shared,
        uid: `plan-${day}@${host}`,
        start: [year, month, date],
        end: [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()],
        title: words.day(minutes, tasks.map(words.titleOf).join('、')),
        description: [...tasks.map((task) => `${words.titleOf(task)}：${task.reason}`), `${origin}/plan`].join('\n'),
        busyStatus: 'FREE',
        transp: 'TRANSPARENT',
      },
    ];
  });
  const interviews = applications.flatMap(({ applicationId, company, interview, place }): EventAttributes[] => {
    if (interview === null) return [];
    const at = instantOf(interview.day, interview.time);
    const where = place === undefined || place === '' ? {} : { location: place };
    const { departure } = interview;
    return [
      {
        ...shared,
        ...where,
        uid: `interview-${applicationId}@${host}`,
        start: at,
        end: at + INTERVIEW_MINUTES * 60_000,
        title: words.interview(company),
        url: `${origin}/applications/${applicationId}`,
        busyStatus: 'BUSY',
        transp: 'OPAQUE',
        // In hours: ics writes a day without a time as `P1DT`, which RFC 5545 does not know.
        alarms: [24, 2].map((hours) => ({
          action: 'display',
          description: words.alarm,
          trigger: { hours, before: true },
        })),
      },
      ...(departure === null
        ? []
        : [
            {
              ...shared,
              ...where,
              uid: `travel-${applicationId}@${host}`,
              start: instantOf(departure.day, departure.time),
              end: at,
              title: words.travel(company),
              alarms: [
                { action: 'display' as const, description: words.alarm, trigger: { minutes: 15, before: true } },
              ],
            },
          ]),
    ];
  });
  return [...days, ...interviews];
}

function instantOf(day: string, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return instantAt(day, hours, minutes);
}
