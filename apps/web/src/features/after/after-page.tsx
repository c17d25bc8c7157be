import type { ApplicationNote } from '@mianmian/contract/note';
import type { FollowUpKind } from '@mianmian/core/coaching/follow-up/follow-up';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { AskHeld } from '../../shared/after/ask-held.tsx';
import { followUpsFor } from '../../shared/after/follow-ups-for.ts';
import { useFollowUpWords } from '../../shared/after/use-follow-up-words.ts';
import { ApplicationFrame, ApplicationPartHead } from '../../shared/applications/application-frame.tsx';
import { describeApplication } from '../../shared/applications/describe-application.ts';
import { useApplication } from '../../shared/applications/use-application.ts';
import { useNow } from '../../shared/card-schedule/use-now.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { NoteConflict } from '../../shared/notes/note-conflict.tsx';
import type { NoteEditor } from '../../shared/notes/use-note-editor.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { FollowUpSection } from './follow-up-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { ThanksSection } from './thanks-section.tsx';
import './after.css';

/** What follows an interview: thanks, the review, and asking when no news comes. */
export function AfterPage() {
  const { applicationId } = useParams({ from: '/shell/after/$applicationId' });
  const text = useText(afterText);
  usePageTitle(text.title);
  const editor = useApplication(applicationId);
  return (
    <ApplicationFrame editor={editor}>
      {(ready) => <After key={applicationId} applicationId={applicationId} editor={ready} />}
    </ApplicationFrame>
  );
}

type Props = { readonly applicationId: string; readonly editor: NoteEditor<ApplicationNote> };

function After({ applicationId, editor }: Props) {
  const text = useText(afterText);
  const applications = useText(applicationsText);
  const language = useLanguage();
  const navigate = useNavigate();
  const now = useNow();
  const { content, change, flush } = editor;
  const { interviewAt, status } = content;
  const isPast = interviewAt !== null && interviewAt <= now;
  return (
    <div className="after">
      <ApplicationPartHead title={text.title} lead={text.lead} application={content} applicationId={applicationId} />
      <NoteConflict
        editor={editor}
        describe={describeApplication(applications, language)}
        onMoved={(id) => void navigate({ to: '/after/$applicationId', params: { applicationId: id } })}
      />
      {interviewAt === null && (
        <p className="after-notice">
          {text.noTime}{' '}
          <Link to="/applications/$applicationId" params={{ applicationId }}>
            {text.toApplication}
          </Link>
        </p>
      )}
      {interviewAt !== null && !isPast && (
        <p className="after-notice">{text.ahead(formatInstantShort(interviewAt, language))}</p>
      )}
      {isPast && status === 'invited' && (
        <AskHeld
          applicationId={applicationId}
          onHeld={() => {
            change({ status: 'interviewed' });
            flush();
          }}
        />
      )}
      {isPast && <Overview applicationId={applicationId} application={content} now={now} />}
      {isPast && <ThanksSection applicationId={applicationId} editor={editor} interviewAt={interviewAt} />}
      <ReviewSection applicationId={applicationId} interviewAt={isPast ? interviewAt : null} />
      {isPast && <FollowUpSection applicationId={applicationId} editor={editor} interviewAt={interviewAt} now={now} />}
    </div>
  );
}

const PARTS: readonly FollowUpKind[] = ['thanks', 'review', 'inquiry'];

type OverviewProps = {
  readonly applicationId: string;
  readonly application: ApplicationNote;
  readonly now: number;
};

/** The three parts, each with when it is due, as the way there. */
function Overview({ applicationId, application, now }: OverviewProps) {
  const text = useText(afterText);
  const wordsOf = useFollowUpWords();
  const notes = [...useNotes('letter').notes, ...useNotes('review').notes];
  // In the order of the parts below.
  const followUps = [...followUpsFor(applicationId, application, notes, now)].sort(
    (a, b) => PARTS.indexOf(a.kind) - PARTS.indexOf(b.kind),
  );
  return (
    <ul className="after-overview">
      {followUps.map((followUp) => (
        <li key={followUp.kind}>
          <a href={`#after-${followUp.kind}`}>
            <span className="after-overview-name">{text.kinds[followUp.kind]}</span>
            <span className="after-overview-when numeric" data-state={followUp.state}>
              {wordsOf(followUp, now)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
