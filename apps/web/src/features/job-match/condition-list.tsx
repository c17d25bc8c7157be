import type { JobConditions } from '@mianmian/core/coaching/jobs/job-match';
import { Link } from '@tanstack/react-router';
import { jobMatchText } from '../../shared/catalogue/job-match.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { langOf } from '../../shared/lang-of.ts';

/** Years, education, speed and hours as far as the description names them. */
export function ConditionList({
  conditions: { years, education, typingSpeed, shifts },
}: {
  readonly conditions: JobConditions;
}) {
  const text = useText(jobMatchText);
  if (years === null && education === null && typingSpeed === null && shifts.length === 0) return null;
  return (
    <div className="job-conditions">
      <h3>{text.conditions}</h3>
      <ul>
        {years !== null && <li>{text.years(years)}</li>}
        {education !== null && <li>{text.education(education)}</li>}
        {typingSpeed !== null && (
          <li>
            {text.typingSpeed(typingSpeed)} <Link to="/typing">{text.ways['/typing']}</Link>
          </li>
        )}
        {shifts.map(({ name, from, to }) => (
          <li key={`${name}${from}${to}`} className="numeric" lang={langOf(text.shift(name, from, to))}>
            {text.shift(name, from, to)}
          </li>
        ))}
      </ul>
    </div>
  );
}
