import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { AskFirstButton } from '../ask-first-button.tsx';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { joinBefore } from './join-before.ts';
import { Playback } from './playback.tsx';
import type { Recording } from './record-stream.ts';
import type { SpokenDraft } from './spoken-draft.ts';
import { isWritten, TranscriptField } from './transcript-field.tsx';

type Props = {
  readonly draft: SpokenDraft;
  /** What was typed before, that goes with it. */
  readonly before: string;
  /** Null after a reload. */
  readonly recording: Recording | null;
  readonly isKept: boolean;
  readonly onChange: (draft: SpokenDraft) => void;
  readonly onConfirm: (answer: string) => void;
  readonly onAgain: () => void;
  readonly onTyping: () => void;
};

/** What was said, to be listened to, written or mended, and confirmed. */
export function CheckedAnswer({ draft, before, recording, isKept, onChange, onConfirm, onAgain, onTyping }: Props) {
  const text = useText(voiceText);
  const [isMissed, setMissed] = useState(false);
  // After a reload nobody knows any more.
  const [isMended, setMended] = useState(recording === null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('textarea')?.focus(), []);
  const { transcript } = draft;
  const answer = joinBefore(before, transcript);
  const confirm = () => {
    setMissed(transcript.trim() === '');
    if (transcript.trim() !== '' && isWritten(answer)) onConfirm(answer);
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
        before={before}
        hint={draft.isRecognised ? text.recognisedHint : text.typedHint}
        isMissed={isMissed}
        note={transcript !== '' && <span>{isKept ? text.draftKept : text.draftNotKept}</span>}
        onChange={(written) => {
          setMissed(false);
          setMended(true);
          onChange({ ...draft, transcript: written });
        }}
      />
      <p className="voice-ways">
        <Button type="primary" onClick={confirm}>
          {text.confirm}
        </Button>
        <AskFirstButton
          name={text.again}
          question={{ title: text.againTitle, body: text.againBody, confirm: text.again }}
          isAsked={isMended && transcript.trim() !== ''}
          onConfirm={onAgain}
        />
        <Button type="text" onClick={onTyping}>
          {text.typing}
        </Button>
      </p>
    </div>
  );
}
