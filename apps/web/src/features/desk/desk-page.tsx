// Before the parts, whose rules are as strong as its own.
import './desk.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { accountQuery } from '../../shared/api/queries.ts';
import { commonText } from '../../shared/catalogue/common.ts';
import { deskText } from '../../shared/catalogue/desk.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { runQuery } from './desk-queries.ts';
import { DeskView } from './desk-view.tsx';
import { useDeskRoom } from './room/use-desk-room.ts';

/** Asking again gives the same answer. */
const FINAL: ReadonlySet<string> = new Set(['not-found', 'not-signed-in']);

/** The door of a run: reads it once, opens its room, and lets the live stream go on from there. */
export function DeskPage() {
  const { runId } = useParams({ from: '/desk/$runId' });
  const text = useText(deskText);
  const common = useText(commonText);
  const { data, error, isFetchedAfterMount, refetch } = useQuery({
    ...runQuery(runId),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  // Whose phrases lie on this device is known only once the server has said who this is.
  const isWhoKnown = !useQuery(accountQuery).isPending;
  const run = isFetchedAfterMount && isWhoKnown ? data : undefined;
  usePageTitle(run?.table.scenario.title ?? text.title);
  const room = useDeskRoom(run);
  if (run === undefined && error !== null) {
    return (
      <main className="desk-door">
        <h1>{text.doorTitle}</h1>
        <FailureNotice
          error={error.error}
          {...(FINAL.has(error.error.code) ? {} : { onRetry: () => void refetch() })}
        />
        <a href="/desk">{text.lobbyTitle}</a>
      </main>
    );
  }
  if (run === undefined || room === null) {
    return (
      <main className="desk-door">
        <h1 className="visually-hidden">{text.title}</h1>
        <p role="status">{common.loading}</p>
      </main>
    );
  }
  return <DeskView key={run.id} run={run} room={room} />;
}
