import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { MediaTroubleNote } from '../media/media-trouble.tsx';
import { useMedia } from '../media/use-media.ts';
import { useWakeLock } from '../use-wake-lock.ts';
import { CheckedAnswer } from './checked-answer.tsx';
import { Hearing } from './hearing.tsx';
import { LeaveRecording } from './leave-recording.tsx';
import { useTranscriptWay } from './recognition/use-transcript-way.ts';
import { useTranscription } from './recognition/use-transcription.ts';
import { FoldedWayChoice } from './recognition/way-choice.tsx';
import { canRecord, type Recording } from './record-stream.ts';
import { RunningRecording } from './running-recording.tsx';
import { useRecorder } from './use-recorder.ts';
import { useSpokenDraft } from './use-spoken-draft.ts';
import './voice.css';

type Props = {
  /** Of what is answered; the words lie on the device under it until they are confirmed. */
  readonly name: string;
  /** The words as the candidate confirmed them, and how long was spoken. */
  readonly onConfirm: (transcript: string, spokenMs: number) => void;
  /** The candidate would rather type this one, going on from the words there are. */
  readonly onTyping: (words: string) => void;
  /** After so long the recording stops by itself. */
  readonly maxMs: number;
  /** A recording began. */
  readonly onBegin?: () => void;
};

/**
 * One spoken answer: recorded on the device, turned into text, confirmed. Give it its name as key, too: it begins anew
 * with each. The recording is this page's only and gone with it; the words survive a reload.
 */
export function VoiceAnswer({ name, onConfirm, onTyping, maxMs, onBegin }: Props) {
  const text = useText(voiceText);
  const media = useMedia('microphone');
  const choice = useTranscriptWay();
  const running = useTranscription(choice);
  const { draft, isKept, change, drop } = useSpokenDraft(name);
  const [recording, setRecording] = useState<Recording | null>(null);
  const [isSettling, setSettling] = useState(false);
  // What is left of a turn may be told anew while it is spoken; the recording keeps to what it began with.
  const [limitMs, setLimit] = useState(maxMs);
  const recorder = useRecorder(limitMs, (recorded) => {
    media.close();
    setSettling(true);
    void running.stop().then((understood) => {
      setSettling(false);
      setRecording(recorded);
      change({ transcript: understood, spokenMs: recorded.spokenMs, isRecognised: understood !== '' });
    });
  });
  const begun = useRef(onBegin);
  begun.current = onBegin;
  useWakeLock(recorder.state === 'recording');
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
    begun.current?.();
  }, [stream, close, start, listen]);
  const begin = () => {
    drop();
    setRecording(null);
    setLimit(maxMs);
    void media.open();
  };
  if (draft !== null)
    return (
      <CheckedAnswer
        draft={draft}
        recording={recording}
        isKept={isKept}
        onChange={change}
        onConfirm={(transcript) => {
          onConfirm(transcript, draft.spokenMs);
          drop();
        }}
        onAgain={begin}
        onTyping={() => {
          onTyping(draft.transcript);
          drop();
        }}
      />
    );
  // The recogniser says its last; nothing can be begun before.
  if (isSettling)
    return (
      <div className="voice">
        <p className="voice-note" role="status">
          {text.settling}
        </p>
      </div>
    );
  if (recorder.state === 'recording' && stream !== null)
    return (
      <div className="voice">
        <LeaveRecording />
        <RunningRecording stream={stream} elapsedMs={recorder.elapsedMs} maxMs={limitMs} />
        <Hearing running={running} />
        <p className="voice-ways">
          <Button type="primary" size="large" autoFocus className="voice-main" onClick={recorder.stop}>
            {text.stop}
          </Button>
        </p>
      </div>
    );
  return (
    <div className="voice">
      {canRecord() ? (
        <>
          <MediaTroubleNote kind="microphone" state={media.state} />
          {recorder.state === 'failed' && <p role="alert">{text.recorderFailed}</p>}
          <FoldedWayChoice choice={choice} />
        </>
      ) : (
        <p className="voice-note">{text.noRecorder}</p>
      )}
      <p className="voice-ways">
        {canRecord() && (
          <Button type="primary" size="large" loading={media.state === 'asking'} onClick={begin}>
            {text.start}
          </Button>
        )}
        <Button size="large" onClick={() => onTyping('')}>
          {text.typing}
        </Button>
      </p>
      {canRecord() && <p className="voice-quiet">{text.keptHere}</p>}
    </div>
  );
}
