import { Button } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { useMedia } from '../media/use-media.ts';
import { useWakeLock } from '../use-wake-lock.ts';
import { CheckedAnswer } from './checked-answer.tsx';
import { Hearing } from './hearing.tsx';
import { LeaveRecording } from './leave-recording.tsx';
import { useTranscriptWay } from './recognition/use-transcript-way.ts';
import { useTranscription } from './recognition/use-transcription.ts';
import type { Recording } from './record-stream.ts';
import { RunningRecording } from './running-recording.tsx';
import { useRecorder } from './use-recorder.ts';
import { useSpokenDraft } from './use-spoken-draft.ts';
import { VoiceStart } from './voice-start.tsx';
import { WordsBefore } from './words-before.tsx';
import './voice.css';

type Props = {
  /** Of what is answered; the words lie on the device under it until they are confirmed. */
  readonly name: string;
  /** What was typed before one began to speak: it goes with the transcript, before it. */
  readonly before: string;
  /** All of it as the candidate confirmed it, and how long was spoken. */
  readonly onConfirm: (answer: string, spokenMs: number) => void;
  /** The candidate would rather type this one, going on from the words there are. */
  readonly onTyping: (words: string) => void;
  /** After so long the recording stops by itself. */
  readonly maxMs: number;
  /** A recording began. */
  readonly onBegin: () => void;
  /** Whether something is being recorded, or waits to be confirmed; from the press that asks for the microphone. */
  readonly onBusy: (isBusy: boolean) => void;
  /** The transcript as it stands, with what is understood of a recording that runs. */
  readonly onTranscript: (transcript: string) => void;
  /** Another thing to do than to begin. */
  readonly beside: ReactNode;
};

/**
 * One spoken answer: recorded on the device, turned into text, confirmed. Give it its name as key, too: it begins anew
 * with each. The recording is this page's only and gone with it; the words survive a reload.
 */
export function VoiceAnswer({ name, before, maxMs, beside, onConfirm, onTyping, ...told }: Props) {
  const text = useText(voiceText);
  const media = useMedia('microphone');
  const choice = useTranscriptWay();
  const running = useTranscription(choice);
  const { draft, isKept, change, drop } = useSpokenDraft(name);
  const [recording, setRecording] = useState<Recording | null>(null);
  const [isSettling, setSettling] = useState(false);
  // What there is stays until there is something new.
  const [isAgain, setAgain] = useState(false);
  // What is left of a turn may be told anew while it is spoken; the recording keeps to what it began with.
  const [limitMs, setLimit] = useState(maxMs);
  const recorder = useRecorder(limitMs, (recorded) => {
    media.close();
    setSettling(true);
    void running.stop().then((understood) => {
      setSettling(false);
      setAgain(false);
      setRecording(recorded);
      change({ transcript: understood, spokenMs: recorded.spokenMs, isRecognised: understood !== '' });
    });
  });
  const tell = useRef(told);
  tell.current = told;
  const isRecording = recorder.state === 'recording';
  const isBusy = media.state === 'asking' || isRecording || isSettling || draft !== null;
  useEffect(() => {
    tell.current.onBusy(isBusy);
    return () => tell.current.onBusy(false);
  }, [isBusy]);
  const transcript = [draft?.transcript ?? '', isRecording ? running.text : ''].filter(Boolean).join('\n');
  useEffect(() => tell.current.onTranscript(transcript), [transcript]);
  useWakeLock(isRecording);
  // The press on 「开始说」 asks for the microphone; the recording begins with its sound.
  const { stream, close } = media;
  const { start } = recorder;
  const { start: listen } = running;
  useEffect(() => {
    if (stream === null) return;
    if (!start(stream)) {
      close();
      return;
    }
    listen(stream);
    tell.current.onBegin();
  }, [stream, close, start, listen]);
  const begin = () => {
    setLimit(maxMs);
    void media.open();
  };
  // The recogniser says its last; nothing can be begun before.
  if (isSettling)
    return (
      <div className="voice">
        <p className="voice-note" role="status">
          {text.settling}
        </p>
      </div>
    );
  if (isRecording && stream !== null)
    return (
      <div className="voice">
        <LeaveRecording />
        <RunningRecording stream={stream} elapsedMs={recorder.elapsedMs} maxMs={limitMs}>
          <Button type="primary" autoFocus onClick={recorder.stop}>
            {text.stop}
          </Button>
        </RunningRecording>
        <Hearing running={running} />
        <WordsBefore words={before} onEdit={null} />
      </div>
    );
  if (draft !== null && !isAgain)
    return (
      <div className="voice">
        <WordsBefore words={before} onEdit={null} />
        <CheckedAnswer
          draft={draft}
          before={before}
          recording={recording}
          isKept={isKept}
          onChange={change}
          onConfirm={(answer) => {
            onConfirm(answer, draft.spokenMs);
            drop();
          }}
          onAgain={() => {
            setAgain(true);
            begin();
          }}
          onTyping={() => {
            onTyping(draft.transcript);
            drop();
          }}
        />
      </div>
    );
  const back =
    draft === null
      ? { name: text.typing, onPress: () => onTyping('') }
      : {
          name: text.backToText,
          onPress: () => {
            // A microphone that is allowed only now must not record over it.
            close();
            setAgain(false);
          },
        };
  return (
    <>
      <WordsBefore words={before} onEdit={() => onTyping('')} />
      <VoiceStart
        media={media}
        hasFailed={recorder.state === 'failed'}
        choice={choice}
        onBegin={begin}
        back={back}
        beside={beside}
      />
    </>
  );
}
