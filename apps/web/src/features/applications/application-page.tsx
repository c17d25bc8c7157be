import { APPLICATION_STATUSES, type ApplicationNote } from '@mianmian/contract/note';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { AskHeld } from '../../shared/after/ask-held.tsx';
import { awaitsAnswer } from '../../shared/after/follow-ups-for.ts';
import { ApplicationFrame } from '../../shared/applications/application-frame.tsx';
import { describeApplication } from '../../shared/applications/describe-application.ts';
import { useApplication } from '../../shared/applications/use-application.ts';
import { useNow } from '../../shared/card-schedule/use-now.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextArea } from '../../shared/form/text-area.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { NoteConflict } from '../../shared/notes/note-conflict.tsx';
import { SaveState } from '../../shared/notes/save-state.tsx';
import type { NoteEditor } from '../../shared/notes/use-note-editor.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { ApplicationWays } from './application-ways.tsx';
import { InterviewFields } from './interview-fields.tsx';
import { RemoveApplication } from './remove-application.tsx';
import './applications.css';

/** One application: all that is known of it, and the ways to what hangs on it. */
export function ApplicationPage() {
  const { applicationId } = useParams({ from: '/shell/applications/$applicationId' });
  const text = useText(applicationsText);
  const editor = useApplication(applicationId);
  usePageTitle(editor === null || editor.content.company === '' ? text.detail : editor.content.company);
  return (
    <ApplicationFrame editor={editor}>
      {(ready) => <Detail key={applicationId} editor={ready} applicationId={applicationId} />}
    </ApplicationFrame>
  );
}

type Props = { readonly editor: NoteEditor<ApplicationNote>; readonly applicationId: string };

function Detail({ editor, applicationId }: Props) {
  const text = useText(applicationsText);
  const after = useText(afterText);
  const language = useLanguage();
  const navigate = useNavigate();
  const now = useNow();
  const { content, change, flush } = editor;
  return (
    <div className="application">
      <header className="application-head">
        <p>
          <Link to="/applications">{text.toBoard}</Link>
        </p>
        <h1>
          {content.company} <span className="board-card-position">{content.position}</span>
        </h1>
        <SaveState editor={editor} />
      </header>
      <NoteConflict
        editor={editor}
        describe={describeApplication(text, language)}
        onMoved={(id) => void navigate({ to: '/applications/$applicationId', params: { applicationId: id } })}
      />
      {content.status === 'invited' && awaitsAnswer(content, now) && (
        <AskHeld
          applicationId={applicationId}
          hasWayToTime={false}
          onHeld={() => {
            change({ status: 'interviewed' });
            flush();
          }}
        />
      )}
      <div className="application-columns">
        <ApplicationWays applicationId={applicationId} application={content} />
        <form className="application-form" onSubmit={(event) => event.preventDefault()} onBlur={flush}>
          <SelectField
            label={text.status}
            options={APPLICATION_STATUSES}
            labelOf={(status) => text.statuses[status]}
            chosen={content.status}
            onChoose={(status) => change({ status })}
          />
          <TextField
            label={text.company}
            value={content.company}
            maxLength={120}
            onChange={(company) => change({ company })}
          />
          <TextField
            label={text.position}
            value={content.position}
            maxLength={120}
            onChange={(position) => change({ position })}
          />
          <TextField
            label={text.shop}
            hint={text.shopHint}
            value={content.shop}
            maxLength={120}
            onChange={(shop) => change({ shop })}
          />
          <InterviewFields content={content} change={change} />
          <TextField
            label={after.contact}
            hint={after.contactHint}
            value={content.contact}
            maxLength={120}
            autoComplete="off"
            onChange={(contact) => change({ contact })}
          />
          <TextArea
            label={text.memo}
            hint={text.memoHint}
            value={content.memo}
            maxLength={4_000}
            rows={3}
            onChange={(memo) => change({ memo })}
          />
        </form>
      </div>
      <RemoveApplication editor={editor} onRemoved={() => void navigate({ to: '/applications' })} />
    </div>
  );
}
