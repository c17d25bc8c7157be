import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { Link } from '@tanstack/react-router';
import { mostPressing } from '../../shared/after/most-pressing.ts';
import { useFollowUpWords } from '../../shared/after/use-follow-up-words.ts';
import { wayToAfter } from '../../shared/after/way-to-after.ts';
import { useNow } from '../../shared/card-schedule/use-now.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { langOf } from '../../shared/lang-of.ts';
import { instantAt } from '../../shared/plan/local-moment.ts';

/** What an interview that is over asks for next; nothing where none does. */
export function LeftAfter({ facts: { followUps } }: { readonly facts: PlanFacts }) {
  const text = useText(afterText);
  const wordsOf = useFollowUpWords();
  const now = useNow();
  const next = mostPressing(followUps);
  if (next === null) return null;
  const { applicationId, company, kind, day, time, state } = next;
  const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
  const at = time === null ? null : instantAt(day, hours, minutes);
  return (
    <section className="today-after" aria-label={text.nextTitle}>
      <p className="today-interview-when">
        <Link to={wayToAfter(applicationId)}>
          {text.kinds[kind]} · <span lang={langOf(company)}>{company}</span>
        </Link>
        <span className="today-after-when numeric" data-due={state !== 'ahead'}>
          {wordsOf({ kind, day, at, state }, now)}
        </span>
      </p>
      {followUps.length > 1 && <p className="today-quiet">{text.more(followUps.length - 1)}</p>}
    </section>
  );
}
