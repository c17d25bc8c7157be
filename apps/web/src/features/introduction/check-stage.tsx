import { Button } from 'antd';
import { useState } from 'react';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { voiceText } from '../../shared/catalogue/voice.ts';
import { countCharacters } from '../../shared/count-characters.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { isWritten, TranscriptField } from '../../shared/voice/transcript-field.tsx';
import { DropDraft } from './drop-draft.tsx';
import type { IntroductionDraft } from './introduction-draft.ts';
import { KeptPlayback } from './kept-playback.tsx';
import { Measures } from './measures.tsx';
import { useHandIn } from './use-hand-in.ts';
import type { MadeRecording } from './use-introduction-draft.ts';

type Props = {
  readonly draft: IntroductionDraft;
  /** Of this page, whether or not the device kept it; null after a reload. */
  readonly made: MadeRecording | null;
  readonly isKept: boolean;
  readonly onChange: (draft: IntroductionDraft) => void;
  readonly onDrop: () => void;
  readonly onScored: (exerciseId: string) => void;
};

/** What was recorded, to be listened to, put in writing and handed in. */
export function CheckStage({ draft, made, isKept, onChange, onDrop, onScored }: Props) {
  const text = useText(introductionText);
  const voice = useText(voiceText);
  const { handIn, isPending, error } = useHandIn(onScored);
  const [isMissed, setMissed] = useState(false);
  const { transcript, recordingId } = draft;
  const submit = () => {
    setMissed(transcript.trim() === '');
    if (isWritten(transcript) && !isPending) handIn(draft);
  };
  return (
    <div className="introduction-stage">
      {made !== null && !made.wasHeard && <p className="voice-note">{voice.notHeard}</p>}
      {made !== null && made.kept !== 'kept' && (
        <p className="voice-note" role="alert">
          {text.notKept[made.kept]}
        </p>
      )}
      {recordingId !== null && <KeptPlayback recordingId={recordingId} made={made} transcript={transcript} />}
      <TranscriptField
        value={transcript}
        hint={draft.isRecognised ? voice.recognisedHint : voice.typedHint}
        isMissed={isMissed}
        note={transcript !== '' && <span>{isKept ? voice.draftKept : voice.draftNotKept}</span>}
        onChange={(written) => {
          setMissed(false);
          onChange({ ...draft, transcript: written });
        }}
      />
      {transcript !== '' && <Measures characters={countCharacters(transcript)} spokenMs={draft.spokenMs} />}
      {error !== null && <FailureNotice error={error} onRetry={submit} />}
      <p className="introduction-ways">
        <Button type="primary" size="large" loading={isPending} onClick={submit}>
          {isPending ? text.submitting : text.submit}
        </Button>
        <DropDraft isBusy={isPending} isEmpty={false} onDrop={onDrop} />
      </p>
    </div>
  );
}
