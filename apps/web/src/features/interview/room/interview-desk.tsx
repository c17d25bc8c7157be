import { useCallback, useMemo, useState } from 'react';
import { callEndpoint } from '../../../shared/api/call-endpoint.ts';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { ConfirmDialog } from '../../../shared/confirm-dialog.tsx';
import { useStillness } from '../../../shared/look/stillness.ts';
import { useConfirming } from '../../../shared/use-confirming.ts';
import { useVisibleHeight } from '../../../shared/use-visible-height.ts';
import { useReadAloud } from '../aloud/use-read-aloud.ts';
import { AnswerForm } from './answer-form.tsx';
import { readAnswerWay } from './answer-way.ts';
import { Conversation } from './conversation.tsx';
import { DeskHead } from './desk-head.tsx';
import type { InterviewRoom } from './interview-room.ts';
import { listTalk } from './list-talk.ts';
import { OverPanel } from './over-panel.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { useFloorClock } from './use-floor-clock.ts';
import { useReveal } from './use-reveal.ts';
import { useRoom } from './use-room.ts';
import { useThinking } from './use-thinking.ts';

/** The conversation with its clock, and below it the place to answer: the whole window, on a phone above its keyboard. */
export function InterviewDesk({ room }: { readonly room: InterviewRoom }) {
  const view = useRoom(room, (state) => state.view);
  const pressed = useRoom(room, ({ pressed: turns }) => turns);
  const pending = useRoom(room, (state) => state.pending);
  const [isAsking, setAsking] = useState(false);
  const height = useVisibleHeight(useCallback(() => window.scrollTo(0, 0), []));
  const talk = useMemo(() => listTalk(view, pressed, pending?.sent ?? null), [view, pressed, pending]);
  const shown = useReveal(talk, useStillness());
  const [begunAt] = useState(() => {
    const { draft } = room.state.read();
    return view.awaited !== null && (view.turns.length > 0 || draft.text !== '') ? talk.length : null;
  });
  const isAllShown = shown === talk.length;
  const inSight = useMemo(() => talk.slice(0, shown), [talk, shown]);
  const aloud = useReadAloud(inSight);
  const thinking = useThinking(view.turns.length + 1);
  const hasFloor = view.awaited !== null && pending === null && isAllShown;
  // Who listens is not on the clock.
  useFloorClock(room, hasFloor && thinking.secondsLeft === null && !aloud.isSpeaking);
  return (
    <div className="interview" style={height === null ? undefined : { height: `${height}px` }}>
      <DeskHead room={room} aloud={aloud} onEnd={() => setAsking(true)} />
      <main className="interview-body">
        <Conversation
          talkId={view.id}
          talk={inSight}
          isSpeaking={!isAllShown}
          returnedAt={begunAt}
          isReadAloud={aloud.isOn && !aloud.hasFailed}
        />
        <div className="interview-foot">
          <OvertakenNotice room={room} />
          {view.awaited !== null && <AnswerForm room={room} thinking={thinking} aloud={aloud} hasFloor={hasFloor} />}
          {view.awaited === null && isAllShown && <OverPanel view={view} />}
        </div>
      </main>
      {isAsking && <EndDialog room={room} onClose={() => setAsking(false)} />}
    </div>
  );
}

function EndDialog({ room, onClose }: { readonly room: InterviewRoom; readonly onClose: () => void }) {
  const text = useText(interviewText);
  const { view: here, draft } = room.state.read();
  const isWriting = draft.text.trim() !== '' || (readAnswerWay(here.id) === 'spoken' && draft.hasBegun);
  const { isBusy, error, press } = useConfirming(async () => {
    const interviewId = room.state.read().view.id;
    // Named after the interview, so that two presses or two tabs end it once.
    const body = { eventId: `end-${interviewId}`.slice(0, 64) };
    const result = await callEndpoint('endInterview', { params: { interviewId }, body });
    if (!result.ok) return result.error;
    room.write('');
    room.transcribe('');
    room.refresh(result.value);
    return null;
  }, onClose);
  return (
    <ConfirmDialog
      title={text.endTitle}
      body={
        <>
          <p>{text.endBody}</p>
          {isWriting && <p>{text.endUnsent}</p>}
        </>
      }
      confirm={text.endNow}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void press()}
      onClose={onClose}
    />
  );
}
