import type { SittingView } from '@mianmian/contract/sitting';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { sittingQuery } from '../../shared/api/queries.ts';
import { commonText } from '../../shared/catalogue/common.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { isHeldUp } from './answer-entry.ts';
import { Leftovers } from './leftovers.tsx';
import { SittingDesk } from './sitting-desk.tsx';
import { openSittingRoom, type SittingRoom } from './sitting-room.ts';
import './sitting.css';

/** Time given back by the server, texts saved in other tabs and a collected paper are noticed within this time. */
const LOOK_AGAIN_MS = 30_000;

/** Asking again gives the same answer. */
const FINAL: ReadonlySet<string> = new Set(['not-found', 'not-signed-in']);

/** The room of one sitting. What the server says at the door opens it; later news only refreshes it. */
export function SittingPage() {
  const { sittingId } = useParams({ from: '/sittings/$sittingId' });
  const text = useText(sittingText);
  const common = useText(commonText);
  usePageTitle(text.title);
  const { data, error, isFetchedAfterMount, refetch } = useQuery({
    ...sittingQuery(sittingId),
    gcTime: 0,
    refetchInterval: LOOK_AGAIN_MS,
  });
  // Stable: collecting at time over must not begin again with every render.
  const lookAgain = useCallback(() => void refetch(), [refetch]);
  const view = isFetchedAfterMount ? data : undefined;
  const room = useRoom(sittingId, view);
  if (view === undefined && error !== null) {
    return (
      <main className="sitting-door">
        <h1>{text.doorTitle}</h1>
        <FailureNotice error={error.error} {...(FINAL.has(error.error.code) ? {} : { onRetry: lookAgain })} />
        <a href="/mine">{common.toMine}</a>
      </main>
    );
  }
  if (view === undefined || room === null) {
    return (
      <main className="sitting-door">
        <h1 className="visually-hidden">{text.title}</h1>
        <p role="status">{common.loading}</p>
      </main>
    );
  }
  return view.status === 'handed-in' ? (
    <HandedIn view={view} room={room} />
  ) : (
    <SittingDesk key={sittingId} view={view} room={room} onHandedIn={lookAgain} />
  );
}

function useRoom(sittingId: string, view: SittingView | undefined): SittingRoom | null {
  const [room, setRoom] = useState<SittingRoom | null>(null);
  const known = view?.id === sittingId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first view opens the room; later ones refresh it below.
  useEffect(() => {
    if (view === undefined || !known) return;
    const opened = openSittingRoom(view);
    setRoom(opened);
    return () => {
      opened.close();
      setRoom(null);
    };
  }, [sittingId, known]);
  useEffect(() => {
    if (room === null || view === undefined) return;
    room.clock.sync(view);
    room.saver.refresh(view.answers);
  }, [room, view]);
  return room;
}

/** Goes on to the report, unless some text of this device was too late and should be seen first. */
function HandedIn({ view, room }: { readonly view: SittingView; readonly room: SittingRoom }) {
  const navigate = useNavigate();
  const text = useText(sittingText);
  const answers = useSyncExternalStore(room.saver.subscribe, room.saver.read);
  const states = [...answers.values()];
  const pending = states.some((state) => state.status !== 'saved' && !isHeldUp(state));
  const lost = states.some(isHeldUp);
  const goOn = useCallback(
    () => navigate({ to: '/sittings/$sittingId/report', params: { sittingId: view.id }, replace: true }),
    [navigate, view.id],
  );
  useEffect(() => {
    if (!pending && !lost) void goOn();
  }, [pending, lost, goOn]);
  if (!lost) {
    return (
      <main className="sitting-door">
        <p role="status">{text.handingIn}</p>
      </main>
    );
  }
  return <Leftovers view={view} answers={answers} onGoOn={() => void goOn()} />;
}
