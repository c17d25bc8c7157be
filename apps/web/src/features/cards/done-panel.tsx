import { DAY_MS } from '@mianmian/core/shared/instant';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { learningDayOf } from '../../shared/card-schedule/learning-day.ts';
import { newPerDay } from '../../shared/card-schedule/new-per-day.ts';
import type { CardSchedule } from '../../shared/card-schedule/schedule-cards.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { formatMonthDay } from '../../shared/format-day.ts';

type Props = {
  readonly schedule: CardSchedule;
  readonly onMore: (count: number) => void;
};

const MORE = 5;
const MINUTE_MS = 60_000;

/** Nothing left for now: what was done, when it goes on, and what else there is. */
export function DonePanel({ schedule, onMore }: Props) {
  const text = useText(cardsText);
  const { reviewedToday, daysThisWeek, states } = schedule;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (reviewedToday > 0) heading.current?.focus({ preventScroll: true });
  }, [reviewedToday]);
  const unseen = [...states.values()].filter(({ phase }) => phase === 'new').length;
  return (
    <section className="card-done">
      <h2 ref={heading} tabIndex={-1}>
        {reviewedToday > 0 ? text.doneTitle : text.doneNothing}
      </h2>
      {daysThisWeek > 0 && <p className="card-week">{text.weekDay(daysThisWeek)}</p>}
      <p>
        {reviewedToday > 0 && text.reviewed(reviewedToday)}
        <Next schedule={schedule} />
      </p>
      <p className="card-done-ways">
        {unseen > 0 && <Button onClick={() => onMore(MORE)}>{text.more(Math.min(MORE, unseen))}</Button>}
        <Link to="/drills">{text.toDrills}</Link>
        <Link to="/cards" search={{ view: 'all' }}>
          {text.browse}
        </Link>
      </p>
    </section>
  );
}

function Next({ schedule: { nextDueAt, states } }: Pick<Props, 'schedule'>) {
  const text = useText(cardsText);
  const language = useLanguage();
  const perDay = useSyncExternalStore(newPerDay.subscribe, newPerDay.read);
  const now = Date.now();
  if (nextDueAt === null) return perDay === 0 ? text.noNew : text.noNext;
  const day = learningDayOf(nextDueAt);
  const today = learningDayOf(now);
  if (day === today) return text.nextSoon(Math.max(1, Math.ceil((nextDueAt - now) / MINUTE_MS)));
  const all = [...states.values()];
  const returning = all.filter(({ dueAt }) => dueAt !== null && learningDayOf(dueAt) <= day).length;
  const fresh = Math.min(perDay, all.filter(({ phase }) => phase === 'new').length);
  const name = day === today + 1 ? text.tomorrow : formatMonthDay(nextDueAt + DAY_MS / 4, language);
  return text.nextDay(name, returning + fresh);
}
