import type { InterviewView } from '@mianmian/contract/interview';
import { useEffect, useState } from 'react';
import { callEndpoint } from '../../../shared/api/call-endpoint.ts';
import { makeId } from '../../../shared/make-id.ts';
import { pauseUntilOnline } from '../../../shared/pause-until-online.ts';
import { browserStore } from '../../../shared/remembered.ts';
import { dropSpokenDraft } from '../../../shared/voice/spoken-draft.ts';
import { openDeviceInterview } from './device-interview.ts';
import { type InterviewRoom, openInterviewRoom } from './interview-room.ts';
import { spokenName } from './spoken-name.ts';

/** The room of one interview for as long as the page shows it; null until it is open. */
export function useInterviewRoom(view: InterviewView | undefined): InterviewRoom | null {
  const [room, setRoom] = useState<InterviewRoom | null>(null);
  const interviewId = view?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first reading opens the room; later ones refresh it below.
  useEffect(() => {
    if (view === undefined) return;
    const params = { interviewId: view.id };
    const others = new BroadcastChannel(`mianmian.interview/${view.id}`);
    const opened = openInterviewRoom(view, {
      say: (body) => callEndpoint('sayInInterview', { params, body, keepalive: true }),
      read: () => callEndpoint('readInterview', { params }),
      makeEventId: makeId,
      pause: pauseUntilOnline,
      ...openDeviceInterview(browserStore, view.id),
      dropTranscript: (turn) => dropSpokenDraft(spokenName(view.id, turn)),
      tellOthers: () => others.postMessage('news'),
    });
    others.onmessage = async () => {
      const now = await callEndpoint('readInterview', { params });
      if (now.ok) opened.refresh(now.value);
    };
    // What is written in another window stands here before this one is looked at.
    window.addEventListener('storage', opened.lookAgain);
    setRoom(opened);
    return () => {
      window.removeEventListener('storage', opened.lookAgain);
      opened.close();
      others.close();
      setRoom(null);
    };
  }, [interviewId]);
  useEffect(() => {
    if (view !== undefined) room?.refresh(view);
  }, [room, view]);
  return room;
}
