import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { MediaTroubleNote } from '../media/media-trouble.tsx';
import { useMedia } from '../media/use-media.ts';
import { useWakeLock } from '../use-wake-lock.ts';
import { Hearing } from './hearing.tsx';
import { Playback } from './playback.tsx';
import { useTranscriptWay } from './recognition/use-transcript-way.ts';
import { useTranscription } from './recognition/use-transcription.ts';
import { WayChoice } from './recognition/way-choice.tsx';
import { canRecord, type Recording } from './record-stream.ts';
import { RunningRecording } from './running-recording.tsx';
import { isWritten, TranscriptField } from './transcript-field.tsx';
import { useRecorder } from './use-recorder.ts';
import './voice.css';

type Props = {
  /** The words as the candidate confirmed them, and how long was spoken. */
  readonly onConfirm: (transcript: string, spokenMs: number) => void;
  /** The candidate would rather type this one. */
  readonly onTyping: () => void;
  /** After so long the recording stops by itself. */
  readonly maxMs: number;
  /** A recording began. */
  readonly onBegin?: () => void;
};

type Said = { readonly recording: Recording; readonly isRecognised: boolean };

/**
 * One spoken answer: recorded on the device, turned into text, confirmed. Give it a key of the turn: it begins anew with
 * each. The recording is this page's only and gone with it.
 */
export function VoiceAnswer({ onConfirm, onTyping, maxMs, onBegin }: Props) {
  const text = useText(voiceText);
  const media = useMedia('microphone');
  const choice = useTranscriptWay();
  const running = useTranscription(choice);
  const [said, setSaid] = useState<Said | null>(null);
  const [transcript, setTranscript] = useState('');
  // What is left of a turn may be told anew while it is spoken; the recording keeps to what it began with.
  const [limitMs, setLimit] = useState(maxMs);
  const recorder = useRecorder(limitMs, (recording) => {
    media.close();
    void running.stop().then((understood) => {
      setTranscript(understood);
      setSaid({ recording, isRecognised: understood !== '' });
    });
  });
  const begun = useRef(onBegin);
  begun.current = onBegin;
  useWakeLock(recorder.state === 'recording');
  // The press on 「开始说」 asks for the microphone; the recording begins with its sound.
  const { stream } = media;
  const { start } = recorder;
  const { start: listen } = running;
  useEffect(() => {
    if (stream === null) return;
    start(stream);
    listen(stream);
    begun.current?.();
  }, [stream, start, listen]);
  const begin = () => {
    setSaid(null);
    setLimit(maxMs);
    void media.open();
  };
  if (said !== null)
    return (
      <Checked
        said={said}
        transcript={transcript}
        onChange={setTranscript}
        onConfirm={() => onConfirm(transcript.trim(), said.recording.spokenMs)}
        onAgain={begin}
        onTyping={onTyping}
      />
    );
  if (recorder.state === 'recording' && stream !== null)
    return (
      <div className="voice">
        <RunningRecording stream={stream} elapsedMs={recorder.elapsedMs} maxMs={limitMs} />
        <Hearing running={running} />
        <p className="voice-ways">
          <Button type="primary" size="large" className="voice-main" onClick={recorder.stop}>
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
          <WayChoice choice={choice} />
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
        <Button size="large" onClick={onTyping}>
          {text.typing}
        </Button>
      </p>
      {canRecord() && <p className="voice-quiet">{text.keptHere}</p>}
    </div>
  );
}

type CheckedProps = {
  readonly said: Said;
  readonly transcript: string;
  readonly onChange: (transcript: string) => void;
  readonly onConfirm: () => void;
  readonly onAgain: () => void;
  readonly onTyping: () => void;
};

/** To be listened to, written or mended, and confirmed. */
function Checked({ said, transcript, onChange, onConfirm, onAgain, onTyping }: CheckedProps) {
  const text = useText(voiceText);
  const [isMissed, setMissed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('textarea')?.focus(), []);
  const { recording, isRecognised } = said;
  const confirm = () => {
    setMissed(transcript.trim() === '');
    if (isWritten(transcript)) onConfirm();
  };
  return (
    <div className="voice" ref={place}>
      {!recording.wasHeard && (
        <p className="voice-note" role="status">
          {text.notHeard}
        </p>
      )}
      <Playback blob={recording.blob} durationMs={recording.durationMs} transcript={transcript} />
      <TranscriptField
        value={transcript}
        onChange={(value) => {
          setMissed(false);
          onChange(value);
        }}
        hint={isRecognised ? text.recognisedHint : text.typedHint}
        isMissed={isMissed}
      />
      <p className="voice-ways">
        <Button type="primary" size="large" onClick={confirm}>
          {text.confirm}
        </Button>
        <Button onClick={onAgain}>{text.again}</Button>
        <Button type="text" onClick={onTyping}>
          {text.typing}
        </Button>
      </p>
      <p className="voice-quiet">{text.keptHere}</p>
    </div>
  );
}
