import type { Note } from '@mianmian/contract/note';
import { Link } from '@tanstack/react-router';
import { awaitsAnswer, followUpsFor } from '../../shared/after/follow-ups-for.ts';
import { useFollowUpWords } from '../../shared/after/use-follow-up-words.ts';
import { wayToAfter } from '../../shared/after/way-to-after.ts';
import { daysUntil } from '../../shared/applications/days-until.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { langOf } from '../../shared/lang-of.ts';
import type { NoteOf } from '../../shared/notes/use-notes.ts';
import { instantAt } from '../../shared/plan/local-moment.ts';

type Props = {
  readonly applications: readonly NoteOf<'application'>[];
  /** Letters and reviews. */
  readonly written: readonly Pick<Note, 'content'>[];
  readonly now: number;
};
type Due = {
  readonly key: string;
  readonly at: number;
  readonly to: string;
  readonly company: string;
  readonly what: string;
  readonly when: string;
  readonly isDue: boolean;
};

const SHOWN = 4;

/** Over all applications what comes next and when: interviews ahead and what past ones still ask for. */
export function NextDue({ applications, written, now }: Props) {
  const text = useText(applicationsText);
  const dues = useDues({ applications, written, now });
  if (dues.length === 0) return null;
  return (
    <section className="applications-next" aria-labelledby="applications-next">
      <h2 id="applications-next">{text.nextTitle}</h2>
      <ul>
        {dues.slice(0, SHOWN).map(({ key, to, company, what, when, isDue }) => (
          <li key={key}>
            <Link to={to}>
              <span className="applications-next-what">{what}</span>
              <span lang={langOf(company)}>{company}</span>
            </Link>
            <span className="applications-next-when numeric" data-due={isDue}>
              {when}
            </span>
          </li>
        ))}
      </ul>
      {dues.length > SHOWN && <p className="board-card-quiet">{text.moreNext(dues.length - SHOWN)}</p>}
    </section>
  );
}

/** What is nearest to now first: an hour that runs before what was missed last week and what comes next month. */
function useDues({ applications, written, now }: Props): readonly Due[] {
  const text = useText(applicationsText);
  const after = useText(afterText);
  const language = useLanguage();
  const wordsOf = useFollowUpWords();
  const dues = applications.flatMap(({ id, content }): readonly Due[] => {
    const { company, status, interviewAt } = content;
    const isOver = status === 'offered' || status === 'rejected' || status === 'withdrawn';
    if (isOver || interviewAt === null) return [];
    if (interviewAt > now) {
      return [
        {
          key: id,
          at: interviewAt,
          to: `/applications/${id}`,
          company,
          what: text.interviewTitle,
          when: `${formatInstantShort(interviewAt, language)} · ${text.daysLeft(daysUntil(interviewAt, now))}`,
          isDue: false,
        },
      ];
    }
    if (!awaitsAnswer(content, now)) return [];
    return followUpsFor(id, content, written, now).flatMap((followUp) =>
      followUp.state === 'done' || followUp.state === 'lapsed'
        ? []
        : [
            {
              key: `${id} ${followUp.kind}`,
              at: followUp.at ?? instantAt(followUp.day, 12),
              to: wayToAfter(id),
              company,
              what: after.kinds[followUp.kind],
              when: wordsOf(followUp, now),
              isDue: followUp.state !== 'ahead',
            },
          ],
    );
  });
  return dues.sort((a, b) => Math.abs(a.at - now) - Math.abs(b.at - now));
}
