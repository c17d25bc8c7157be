import type { ApplicationStatus } from '@mianmian/contract/note';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { writeNote } from '../../shared/applications/write-note.ts';
import { useNow } from '../../shared/card-schedule/use-now.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { type NoteOf, useNotes } from '../../shared/notes/use-notes.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { Board } from './board.tsx';
import { NewApplication } from './new-application.tsx';
import { NextDue } from './next-due.tsx';
import './applications.css';

/** All the jobs one applies for, by how far each has come. */
export function ApplicationsPage() {
  const text = useText(applicationsText);
  usePageTitle(text.title);
  const { state, notes, error, retry } = useNotes('application');
  const research = useNotes('research');
  const written = [...useNotes('letter').notes, ...useNotes('review').notes];
  const { moved, failed, move } = useMoves();
  const now = useNow();
  const isEmpty = state === 'ready' && notes.length === 0;
  return (
    <div className="applications">
      <header className="applications-head">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </header>
      {state === 'failed' && error !== null && <FailureNotice error={error} onRetry={retry} />}
      {state === 'loading' && <p role="status">{text.loading}</p>}
      {isEmpty && <EmptyState title={text.emptyTitle} hint={text.emptyHint} />}
      {state !== 'loading' && <NewApplication isFirst={isEmpty} />}
      <div className="applications-moved" role="status">
        {moved !== null && (
          <>
            {text.moved(moved.note.content.company, text.statuses[moved.status])}
            <Button type="link" onClick={() => void move(moved.note, moved.note.content.status, moved.status)}>
              {text.undo}
            </Button>
          </>
        )}
      </div>
      {failed !== null && <FailureNotice error={failed} />}
      <NextDue applications={notes} written={written} now={now} />
      {notes.length > 0 && (
        <Board
          applications={notes}
          research={research.notes}
          written={written}
          now={now}
          onMove={(note, status) => void move(note, status, note.content.status)}
        />
      )}
    </div>
  );
}

type Application = NoteOf<'application'>;

/** Moves between statuses, the last of which can be undone. */
function useMoves() {
  const client = useQueryClient();
  const [moved, setMoved] = useState<{ readonly note: Application; readonly status: ApplicationStatus } | null>(null);
  const [failed, setFailed] = useState<CallError | null>(null);
  const newest = useNotes('application').notes;
  const move = async (note: Application, status: ApplicationStatus, from: ApplicationStatus) => {
    if (status === from) return;
    // Moved twice in a row it has another revision by now.
    const held = newest.find(({ id }) => id === note.id) ?? note;
    const error = await writeNote(client, held, { ...held.content, status });
    setFailed(error);
    setMoved(error === null ? { note: { ...held, content: { ...held.content, status: from } }, status } : null);
  };
  return { moved, failed, move };
}
