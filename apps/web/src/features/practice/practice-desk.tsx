import type { PractisedAnswer } from '@mianmian/contract/practice';
import type { QuestionView } from '@mianmian/contract/question';
import { useState } from 'react';
import { AttemptHistory } from './attempt-history.tsx';
import { AttemptResult } from './attempt-result.tsx';
import { readDraft } from './practice-draft.ts';
import { PracticeWriter } from './practice-writer.tsx';
import { StudyPanel } from './study-panel.tsx';

type Props = {
  readonly question: QuestionView;
  /** Newest first. */
  readonly attempts: readonly PractisedAnswer[];
};

/** Either writing (with what the last attempt lacked at hand) or reading a result. */
type Mode = { readonly kind: 'writing'; readonly start: string } | { readonly kind: 'reading'; readonly id: string };

export function PracticeDesk({ question, attempts }: Props) {
  const [mode, setMode] = useState<Mode>(() => {
    const draft = readDraft(question.id);
    const latest = attempts[0];
    return latest === undefined || draft !== ''
      ? { kind: 'writing', start: draft }
      : { kind: 'reading', id: latest.id };
  });
  // A result is announced and focused when it was just asked for, not when the page opens on it.
  const [asked, setAsked] = useState(false);
  const read = (id: string): void => {
    setAsked(true);
    setMode({ kind: 'reading', id });
  };
  const latest = attempts[0];
  const shown = mode.kind === 'reading' ? attempts.find(({ id }) => id === mode.id) : undefined;
  return (
    <>
      {shown === undefined ? (
        <PracticeWriter
          question={question}
          latest={latest}
          start={mode.kind === 'writing' ? mode.start : ''}
          takesFocus={asked}
          onScored={(assessed) => read(assessed.id)}
          {...(latest === undefined ? {} : { onBack: () => read(latest.id) })}
        />
      ) : (
        <AttemptResult
          key={shown.id}
          question={question}
          shown={shown}
          attempts={attempts}
          takesFocus={asked}
          onWrite={(start) => {
            setAsked(true);
            setMode({ kind: 'writing', start });
          }}
        />
      )}
      <StudyPanel questionId={question.id} unlocked={attempts.length > 0} />
      <AttemptHistory attempts={attempts} shownId={shown?.id ?? null} onShow={read} />
    </>
  );
}
