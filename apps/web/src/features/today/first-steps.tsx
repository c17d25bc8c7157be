import { RETENTION_DAYS } from '@mianmian/core/access/retention';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { todayText } from '../../shared/catalogue/today.ts';

/** For whoever has nothing here yet: where to begin. */
export function FirstSteps() {
  const text = useText(todayText);
  return (
    <section className="today-three" aria-labelledby="today-first">
      <h2 id="today-first">{text.firstTitle}</h2>
      <p className="today-quiet">{text.firstHint(RETENTION_DAYS.unseenGuest)}</p>
      <ol className="today-first">
        {text.first.map(({ title, body, to }) => (
          <li key={to}>
            <Link to={to}>{title}</Link>
            <p>{body}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
