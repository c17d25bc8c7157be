import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { Playback } from './playback.tsx';
import type { Recording } from './record-stream.ts';
import type { SpokenDraft } from './spoken-draft.ts';
import { isWritten, TranscriptField } from './transcript-field.tsx';

type Props = {
  readonly draft: SpokenDraft;
  /** Null after a reload. */
  readonly recording: Recording | null;
  readonly isKept: boolean;
  readonly onChange: (draft: SpokenDraft) => void;
  readonly onConfirm: (transcript: string) => void;
  readonly onAgain: () => void;
  readonly onTyping: () => void;
};

/** What was said, to be listened to, written or mended, and confirmed. */
export function CheckedAnswer({ draft, recording, isKept, onChange, onConfirm, onAgain, onTyping }: Props) {
  const text = useText(voiceText);
  const [isMissed, setMissed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('textarea')?.focus(), []);
  const { transcript } = draft;
  const confirm = () => {
    setMissed(transcript.trim() === '');
    if (isWritten(transcript)) onConfirm(transcript.trim());
  };
  return (
    <div className="voice" ref={place}>
      {recording === null && <p className="voice-note">{text.goneWithPage}</p>}
      {recording?.wasHeard === false && (
        <p className="voice-note" role="status">
          {text.notHeard}
        </p>
      )}
      {recording !== null && (
        <Playback blob={recording.blob} durationMs={recording.durationMs} transcript={transcript} />
      )}
      <TranscriptField
        value={transcript}
        hint={draft.isRecognised ? text.recognisedHint : text.typedHint}
        isMissed={isMissed}
        note={transcript !== '' && <span>{isKept ? text.draftKept : text.draftNotKept}</span>}
        onChange={(written) => {
          setMissed(false);
          onChange({ ...draft, transcript: written });
        }}
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
    </div>
  );
}
