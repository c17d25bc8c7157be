import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import { type ReactNode, useId } from 'react';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { countCharacters } from '../count-characters.ts';
import { ExcessNotice, excessOf } from '../long-text/excess-notice.tsx';
import { joinBefore } from './join-before.ts';
import './voice.css';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Other words that are handed in before these and count to the length. */
  readonly before?: string;
  readonly hint: string;
  readonly label?: string;
  /** Whether it was to be confirmed while empty. */
  readonly isMissed: boolean;
  /** Beside the count, as whether the draft is kept. */
  readonly note?: ReactNode;
};

/** Whether an answer can be handed in. */
export const isWritten = (answer: string): boolean => answer.trim() !== '' && answer.trim().length <= ANSWER_MAX_LENGTH;

/** What was said, in writing: to be checked and mended by whoever said it. */
export function TranscriptField({ value, onChange, before = '', hint, label, isMissed, note }: Props) {
  const text = useText(voiceText);
  const id = useId();
  const answer = joinBefore(before, value);
  return (
    <div className="voice-transcript">
      <label htmlFor={id}>{label ?? text.transcript}</label>
      <p id={`${id}-hint`} className="voice-quiet">
        {hint}
      </p>
      <textarea
        id={id}
        lang="zh-CN"
        rows={5}
        spellCheck={false}
        value={value}
        aria-describedby={`${id}-hint ${id}-excess`}
        aria-invalid={isMissed || excessOf(answer, ANSWER_MAX_LENGTH) > 0}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="voice-quiet voice-count">
        <span className="numeric">{text.characters(countCharacters(value))}</span>
        {note}
      </p>
      <p className="voice-error" role="alert">
        {isMissed && text.writeFirst}
      </p>
      <ExcessNotice id={`${id}-excess`} text={answer} maxLength={ANSWER_MAX_LENGTH} />
    </div>
  );
}
