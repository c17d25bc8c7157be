import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { interviewsQuery } from '../../../shared/api/interview-queries.ts';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { useNotes } from '../../../shared/notes/use-notes.ts';
import { usePageTitle } from '../../../shared/page-title.ts';
import { presetsQuery } from '../interview-queries.ts';
import { OpenInterviews, PastInterviews } from './interview-list.tsx';
import { StartForm } from './start-form.tsx';
import './lobby.css';

const route = getRouteApi('/shell/interview');

/** What a mock interview is, the way into one, and those that were begun or are over. */
export function InterviewLobbyPage() {
  const text = useText(interviewText);
  usePageTitle(text.title);
  const search = route.useSearch();
  const presets = useQuery(presetsQuery);
  const interviews = useQuery(interviewsQuery);
  const applications = useNotes('application');
  // One sentence, whichever of the two could not be read.
  const failure = presets.error ?? interviews.error;
  const retry = () => {
    if (presets.isError) void presets.refetch();
    if (interviews.isError) void interviews.refetch();
  };
  const areChoicesReady = presets.isSuccess && applications.state !== 'loading';
  return (
    <div className="interviews">
      <header>
        <h1>{text.title}</h1>
        <ul className="interviews-lead">
          {text.lead.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </header>
      {failure !== null && <FailureNotice error={failure.error} onRetry={retry} />}
      {interviews.isSuccess && <OpenInterviews interviews={interviews.data.interviews} />}
      {applications.state === 'failed' && applications.error !== null && presets.isSuccess && (
        <FailureNotice error={applications.error} onRetry={applications.retry} />
      )}
      {areChoicesReady && (
        // A new address asks anew.
        <StartForm
          key={JSON.stringify(search)}
          search={search}
          presets={presets.data.presets}
          applications={applications.notes}
        />
      )}
      {!areChoicesReady && !presets.isError && <Loading />}
      {interviews.isSuccess && <PastInterviews interviews={interviews.data.interviews} />}
    </div>
  );
}

function Loading() {
  const text = useText(interviewText);
  return (
    <div className="interviews-loading" role="status">
      <span className="visually-hidden">{text.loading}</span>
      <span />
      <span />
      <span />
    </div>
  );
}
