import type { ApplicationNote } from '@mianmian/contract/note';
import { Link } from '@tanstack/react-router';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { researchParts } from '../../shared/plan/research-parts.ts';

type Props = { readonly applicationId: string; readonly application: ApplicationNote };

/** What hangs on an application, and how far each has come. */
export function ApplicationWays({ applicationId, application }: Props) {
  const text = useText(applicationsText);
  const research = useNotes('research').notes.find(({ content }) => content.applicationId === applicationId);
  const { filled, parts } = researchParts(research?.content ?? null);
  const ways = [
    { to: `/applications/${applicationId}/job`, name: text.toJob, state: text.jobState(application.jobText.length) },
    {
      to: `/applications/${applicationId}/research`,
      name: text.toResearch,
      state: text.researchState(filled, parts),
    },
    { to: '/check', name: text.toCheck, state: text.checkState },
    { to: '/plan', name: text.toPlan, state: text.planState },
  ];
  return (
    <nav className="application-ways" aria-labelledby="application-ways">
      <h2 id="application-ways">{text.ways}</h2>
      <ul>
        {ways.map(({ to, name, state }) => (
          <li key={to}>
            <Link to={to}>
              <span className="application-way-name">{name}</span>
              <span className="application-way-state numeric">{state}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
