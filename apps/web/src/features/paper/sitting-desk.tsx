import type { SittingView } from '@mianmian/contract/sitting';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';
import type { AnswerState } from './answer-entry.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { HandInDialog } from './hand-in-dialog.tsx';
import { useOtherTab } from './other-tab.ts';
import { QuestionOverview } from './question-overview.tsx';
import { QuestionPane } from './question-pane.tsx';
import { useRemainingSeconds } from './server-clock.ts';
import { SittingHead } from './sitting-head.tsx';
import type { SittingRoom } from './sitting-room.ts';
import { TimeOverNotice } from './time-over-notice.tsx';
import { usePlace } from './use-place.ts';
import { useTimeOver } from './use-time-over.ts';

type Props = { readonly view: SittingView; readonly room: SittingRoom; readonly onHandedIn: () => void };

/** One question at a time, with the way to all others, the clock and the state of saving always in sight. */
export function SittingDesk({ view, room, onHandedIn }: Props) {
  const text = useText(sittingText);
  const answers = useSyncExternalStore(room.saver.subscribe, room.saver.read);
  const seconds = useRemainingSeconds(room.clock);
  const otherTab = useOtherTab(view.id);
  const place = usePlace(view);
  const [asking, setAsking] = useState(false);
  const timeOver = useTimeOver(view.id, room, seconds === 0, onHandedIn);
  useClosedNews(answers, onHandedIn);
  const question = view.questions[place.index];
  const state = question === undefined ? undefined : answers.get(question.id);
  if (question === undefined || state === undefined) return null;
  const isLast = place.index === view.questions.length - 1;
  return (
    <>
      <SittingHead view={view} answers={answers} seconds={seconds} onHandIn={() => setAsking(true)} />
      <div className="sitting-body">
        <QuestionOverview view={view} answers={answers} index={place.index} onGo={place.go} />
        <main className="sitting-main">
          {otherTab && (
            <p className="sitting-hint" role="status">
              {text.otherTab}
            </p>
          )}
          {timeOver.step !== 'writing' ? (
            <TimeOverNotice offline={timeOver.step === 'offline'} />
          ) : (
            <QuestionPane
              key={question.id}
              view={view}
              question={question}
              index={place.index}
              state={state}
              takesFocus={place.moved}
              onWrite={(written) => room.saver.write(question.id, written)}
              onBlur={room.saver.flush}
              onPrevious={place.index === 0 ? null : () => place.go(place.index - 1)}
              onNext={() => (isLast ? setAsking(true) : place.go(place.index + 1))}
            >
              {state.theirs !== null && (
                <ConflictPanel
                  mine={state.text}
                  theirs={state.theirs.text}
                  onChoose={(choice) => room.saver.resolve(question.id, choice)}
                />
              )}
            </QuestionPane>
          )}
        </main>
      </div>
      {timeOver.step === 'writing' && (
        <HandInDialog
          open={asking}
          view={view}
          saver={room.saver}
          answers={answers}
          onClose={() => setAsking(false)}
          onGo={(index) => {
            setAsking(false);
            place.go(index);
          }}
          onHandedIn={onHandedIn}
        />
      )}
    </>
  );
}

/** A save refused because the paper is closed means that it was collected: look again at once. */
function useClosedNews(answers: ReadonlyMap<string, AnswerState>, onHandedIn: () => void) {
  const closed = [...answers.values()].some(({ refusal }) => refusal?.code === 'closed');
  useEffect(() => {
    if (closed) onHandedIn();
  }, [closed, onHandedIn]);
}
