import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { voiceText } from '../../shared/catalogue/voice.ts';
import { countCharacters } from '../../shared/count-characters.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { isWritten, TranscriptField } from '../../shared/voice/transcript-field.tsx';
import { DropDraft } from './drop-draft.tsx';
import type { IntroductionDraft } from './introduction-draft.ts';
import { Measures } from './measures.tsx';
import { MinuteClock } from './minute-clock.tsx';
import { useHandIn } from './use-hand-in.ts';

const TICK_MS = 250;
/** Who closed the lid wrote nothing meanwhile. */
const LONGEST_STEP_MS = 2_000;

type Props = {
  readonly draft: IntroductionDraft;
  readonly isKept: boolean;
  readonly onChange: (draft: IntroductionDraft) => void;
  readonly onDrop: () => void;
  readonly onScored: (exerciseId: string) => void;
};

/** Without a microphone: written by the clock. */
export function TypedStage({ draft, isKept, onChange, onDrop, onScored }: Props) {
  const text = useText(introductionText);
  const voice = useText(voiceText);
  const { handIn, isPending, error } = useHandIn(onScored);
  const [isMissed, setMissed] = useState(false);
  const elapsedMs = useWritingTime(draft.durationMs);
  const { transcript } = draft;
  const submit = () => {
    setMissed(transcript.trim() === '');
    if (isWritten(transcript) && !isPending) handIn({ ...draft, durationMs: elapsedMs });
  };
  return (
    <div className="introduction-stage">
      <MinuteClock elapsedMs={elapsedMs} name={text.writing} />
      <TranscriptField
        value={transcript}
        label={text.typedLabel}
        hint={text.typedHint}
        isMissed={isMissed}
        note={transcript !== '' && <span>{isKept ? voice.draftKept : voice.draftNotKept}</span>}
        onChange={(written) => {
          setMissed(false);
          onChange({ ...draft, transcript: written, durationMs: elapsedMs });
        }}
      />
      {transcript !== '' && <Measures characters={countCharacters(transcript)} spokenMs={null} />}
      {error !== null && <FailureNotice error={error} onRetry={submit} />}
      <p className="introduction-ways">
        <Button type="primary" size="large" loading={isPending} onClick={submit}>
          {isPending ? text.submitting : text.submit}
        </Button>
        <DropDraft isBusy={isPending} isEmpty={transcript === ''} onDrop={onDrop} />
      </p>
    </div>
  );
}

/** While the page is in sight, on top of what was spent before a reload. */
function useWritingTime(spentMs: number): number {
  const [nowMs, setNow] = useState(spentMs);
  useEffect(() => {
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const step = Math.min(LONGEST_STEP_MS, now - last);
      last = now;
      if (document.visibilityState === 'visible') setNow((before) => before + step);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.round(nowMs);
}
