import { daysBetween } from '@mianmian/core/coaching/plan/day';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { Link } from '@tanstack/react-router';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { todayText } from '../../shared/catalogue/today.ts';
import { formatMonthDay } from '../../shared/format-day.ts';
import { langOf } from '../../shared/lang-of.ts';
import { instantAt } from '../../shared/plan/local-moment.ts';
import { wayToApplication } from '../../shared/plan/way-to-task.ts';

type Props = { readonly facts: PlanFacts /** False when applications could not be read. */; readonly isRead: boolean };

/** How long it is to the nearest interview, where and when; without one, the way to enter it. */
export function NextInterview({ facts, isRead }: Props) {
  const text = useText(todayText);
  const language = useLanguage();
  const [next] = facts.applications
    .flatMap(({ applicationId, company, interview }) =>
      interview === null ? [] : [{ applicationId, company, ...interview }],
    )
    .sort((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1));
  if (next === undefined) {
    // An interview that was held is no date still missing: what it leaves to do stands below.
    if (!isRead || (facts.applications.length === 0 && facts.followUps.length > 0)) return null;
    return (
      <p className="today-quiet">
        {text.noInterview} <Link to={wayToApplication()}>{text.addInterview}</Link>
      </p>
    );
  }
  return (
    <section className="today-interview" aria-label={text.interview}>
      <p className="today-interview-when">
        <strong>{text.days(daysBetween(facts.today, next.day))}</strong>
        <Link to={wayToApplication(next.applicationId)} lang={langOf(next.company)}>
          {next.company}
        </Link>
      </p>
      <p className="today-interview-facts numeric">
        <span>
          {formatMonthDay(instantAt(next.day), language)} {next.time}
        </span>
        {next.form !== null && <span>{next.form === 'online' ? text.online : text.onSite}</span>}
        {next.departure !== null && <span>{text.leaveAt(next.departure.time)}</span>}
      </p>
    </section>
  );
}
