import type { ApplicationNote } from '@mianmian/contract/note';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { applicationsText } from '../catalogue/applications.ts';
import { useText } from '../catalogue/language.ts';
import { EmptyState } from '../empty-state.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { langOf } from '../lang-of.ts';
import type { NoteEditor } from '../notes/use-note-editor.ts';
import './application-frame.css';

type Props = {
  /** Null: there is none of this name. */
  readonly editor: NoteEditor<ApplicationNote> | null;
  readonly children: (editor: NoteEditor<ApplicationNote>) => ReactNode;
};

/** What stands there until the application is read, and where it isn't. */
export function ApplicationFrame({ editor, children }: Props) {
  const text = useText(applicationsText);
  if (editor === null) {
    return (
      <Missing>
        <EmptyState
          title={text.noneTitle}
          hint={text.noneHint}
          action={<Link to="/applications">{text.toBoard}</Link>}
        />
      </Missing>
    );
  }
  if (editor.state === 'loading') return <p role="status">{text.loading}</p>;
  if (editor.state === 'unreachable') {
    return <Missing>{editor.error !== null && <FailureNotice error={editor.error} onRetry={editor.retry} />}</Missing>;
  }
  return children(editor);
}

function Missing({ children }: { readonly children: ReactNode }) {
  const text = useText(applicationsText);
  return (
    <div className="application-missing">
      <h1>{text.detail}</h1>
      {children}
    </div>
  );
}

type HeadProps = {
  readonly title: string;
  readonly lead: string;
  readonly application: ApplicationNote;
  readonly applicationId: string;
  readonly children?: ReactNode;
};

/** Head of a page that hangs on an application: the way back to it, what one does here, and its saving. */
export function ApplicationPartHead({ title, lead, application, applicationId, children }: HeadProps) {
  const text = useText(applicationsText);
  const back = text.backTo(application.company, application.position);
  return (
    <header className="application-part-head">
      <p>
        <Link to="/applications/$applicationId" params={{ applicationId }} lang={langOf(back)}>
          <span className="application-part-back">{back}</span>
        </Link>
      </p>
      <h1>{title}</h1>
      <p className="application-part-lead">{lead}</p>
      {children}
    </header>
  );
}
