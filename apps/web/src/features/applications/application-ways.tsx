import type { ApplicationNote } from '@mianmian/contract/note';
import { Link } from '@tanstack/react-router';
import { awaitsAnswer, followUpsFor } from '../../shared/after/follow-ups-for.ts';
import { mostPressing } from '../../shared/after/most-pressing.ts';
import { useFollowUpWords } from '../../shared/after/use-follow-up-words.ts';
import { wayToAfter } from '../../shared/after/way-to-after.ts';
import { useNow } from '../../shared/card-schedule/use-now.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { researchParts } from '../../shared/plan/research-parts.ts';
import { useExercises } from '../../shared/workbook/use-exercises.ts';

type Way = {
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
  readonly name: string;
  readonly state: string;
};
type Props = { readonly applicationId: string; readonly application: ApplicationNote };

/** What hangs on an application, and how far each has come. */
export function ApplicationWays({ applicationId, application }: Props) {
  const text = useText(applicationsText);
  const research = useNotes('research').notes.find(({ content }) => content.applicationId === applicationId);
  const stories = useNotes('story').notes.length;
  const { exercises } = useExercises();
  const introductions = exercises.filter(({ kind }) => kind === 'self-introduction').length;
  const { filled, parts } = researchParts(research?.content ?? null);
  const ways: readonly Way[] = [
    { to: `/applications/${applicationId}/job`, name: text.toJob, state: text.jobState(application.jobText.length) },
    {
      to: `/applications/${applicationId}/research`,
      name: text.toResearch,
      state: text.researchState(filled, parts),
    },
    { to: '/interview', search: { application: applicationId }, name: text.toInterview, state: text.interviewState },
    { to: '/stories', name: text.toStories, state: text.storiesState(stories) },
    { to: '/introduction', name: text.toIntroduction, state: text.introductionState(introductions) },
    { to: '/check', name: text.toCheck, state: text.checkState },
    { to: '/plan', name: text.toPlan, state: text.planState },
  ];
  const left = useAfterWay(applicationId, application);
  const shown = left.isFirst ? [left.way, ...ways] : [...ways, left.way];
  return (
    <nav className="application-ways" aria-labelledby="application-ways">
      <h2 id="application-ways">{text.ways}</h2>
      <ul>
        {shown.map(({ to, search, name, state }) => (
          <li key={to}>
            <Link to={to} search={search ?? {}}>
              <span className="application-way-name">{name}</span>
              <span className="application-way-state numeric">{state}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page of what follows, first once the interview is over, with what is due there next. */
function useAfterWay(applicationId: string, application: ApplicationNote): { isFirst: boolean; way: Way } {
  const text = useText(afterText);
  const wordsOf = useFollowUpWords();
  const now = useNow();
  const notes = [...useNotes('letter').notes, ...useNotes('review').notes];
  const isFirst = awaitsAnswer(application, now) || application.status === 'interviewed';
  const next = isFirst ? mostPressing(followUpsFor(applicationId, application, notes, now)) : null;
  const state = next === null ? text.afterState : `${text.kinds[next.kind]} · ${wordsOf(next, now)}`;
  return { isFirst, way: { to: wayToAfter(applicationId), name: text.toAfter, state } };
}
