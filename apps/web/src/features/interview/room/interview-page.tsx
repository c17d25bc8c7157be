import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { usePageTitle } from '../../../shared/page-title.ts';
import { interviewQuery } from '../interview-queries.ts';
import { InterviewDesk } from './interview-desk.tsx';
import { useInterviewRoom } from './use-interview-room.ts';
import '../../../shared/look/progress.css';
import './room.css';

/** Asking again gives the same answer. */
const FINAL: ReadonlySet<string> = new Set(['not-found', 'not-signed-in']);

/** The door of an interview: what the server says here opens the room; later readings only refresh it. */
export function InterviewPage() {
  const { interviewId } = useParams({ from: '/interview/$interviewId' });
  const text = useText(interviewText);
  const { data, error, isFetchedAfterMount, refetch } = useQuery({ ...interviewQuery(interviewId), gcTime: 0 });
  const view = isFetchedAfterMount && data?.id === interviewId ? data : undefined;
  const room = useInterviewRoom(view);
  usePageTitle(view === undefined ? text.title : view.title);
  if (view === undefined && error !== null) {
    return (
      <main className="interview-door">
        <h1>{text.doorTitle}</h1>
        <FailureNotice
          error={error.error}
          {...(FINAL.has(error.error.code) ? {} : { onRetry: () => void refetch() })}
        />
        <a href="/interview">{text.toLobby}</a>
      </main>
    );
  }
  if (view === undefined || room === null) {
    return (
      <main className="interview-door">
        <h1 className="visually-hidden">{text.title}</h1>
        <p role="status">{text.loading}</p>
      </main>
    );
  }
  return <InterviewDesk key={interviewId} room={room} />;
}
