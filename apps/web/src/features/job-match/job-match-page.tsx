import type { ApplicationNote } from '@mianmian/contract/note';
import { useParams } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { ApplicationFrame, ApplicationPartHead } from '../../shared/applications/application-frame.tsx';
import { useApplication } from '../../shared/applications/use-application.ts';
import { jobMatchText } from '../../shared/catalogue/job-match.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { NoteConflict } from '../../shared/notes/note-conflict.tsx';
import { SaveState } from '../../shared/notes/save-state.tsx';
import type { NoteEditor } from '../../shared/notes/use-note-editor.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { JobMatchView } from './job-match-view.tsx';
import { JobTextInput } from './job-text-input.tsx';
import './job-match.css';

/** The description of a job: put in, marked, and held against one's own stories. */
export function JobMatchPage() {
  const { applicationId } = useParams({ from: '/shell/applications/$applicationId/job' });
  const text = useText(jobMatchText);
  usePageTitle(text.title);
  const editor = useApplication(applicationId);
  return (
    <ApplicationFrame editor={editor}>
      {(ready) => <JobMatch key={applicationId} editor={ready} applicationId={applicationId} />}
    </ApplicationFrame>
  );
}

type Props = { readonly editor: NoteEditor<ApplicationNote>; readonly applicationId: string };

function JobMatch({ editor, applicationId }: Props) {
  const text = useText(jobMatchText);
  const { content, change, flush } = editor;
  // Reading a long one again at each key would hold up the typing.
  const jobText = useDeferredValue(content.jobText);
  return (
    <div className="job-match">
      <ApplicationPartHead title={text.title} lead={text.lead} application={content} applicationId={applicationId}>
        <SaveState editor={editor} />
      </ApplicationPartHead>
      <NoteConflict
        editor={editor}
        describe={(version) => [{ label: text.paste, text: version.jobText }]}
        onMoved={() => editor.retry()}
      />
      <JobTextInput value={content.jobText} onChange={(written) => change({ jobText: written })} onBlur={flush} />
      <JobMatchView jobText={jobText} />
    </div>
  );
}
