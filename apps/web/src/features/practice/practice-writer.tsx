import type { PractisedAnswer } from '@mianmian/contract/practice';
import type { QuestionView } from '@mianmian/contract/question';
import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import { Button } from 'antd';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { countCharacters } from '../../shared/count-characters.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { ExcessNotice, excessOf } from '../../shared/long-text/excess-notice.tsx';
import { LastAdvice } from './last-advice.tsx';
import { useDraft } from './practice-draft.ts';
import { usePractise } from './use-practise.ts';

type Props = {
  readonly question: QuestionView;
  readonly latest: PractisedAnswer | undefined;
  readonly start: string;
  readonly takesFocus: boolean;
  readonly onScored: (assessed: PractisedAnswer) => void;
  readonly onBack?: () => void;
};

/** From this share of the limit on the count tells what is left. */
const NEAR_LIMIT = 0.9;

export function PracticeWriter({ question, latest, start, takesFocus, onScored, onBack }: Props) {
  const text = useText(practiceText);
  const draft = useDraft(question.id, start);
  const practise = usePractise(question.id, onScored);
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const noteId = useId();
  const isTooLong = excessOf(draft.text, ANSWER_MAX_LENGTH) > 0;
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    setEmpty(draft.text.trim() === '');
    if (draft.text.trim() !== '' && !isTooLong && !practise.isPending) practise.submit(draft.text);
    else field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) submit();
  };
  return (
    <div className="writer-pair">
      <form className="writer" onSubmit={submit}>
        <label className="writer-label" htmlFor={`${noteId}-field`}>
          {text.answerLabel}
        </label>
        <textarea
          id={`${noteId}-field`}
          ref={field}
          lang="zh-CN"
          rows={9}
          spellCheck={false}
          value={draft.text}
          placeholder={text.answerPlaceholder}
          aria-describedby={`${noteId} ${noteId}-excess`}
          aria-invalid={empty || isTooLong}
          onChange={({ target }) => {
            setEmpty(false);
            draft.write(target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <p className="writer-note" id={noteId}>
          <span className="numeric">
            <Count text={draft.text} />
          </span>
          {draft.text !== '' && draft.kept !== null && <span>{draft.kept ? text.draftKept : text.draftNotKept}</span>}
        </p>
        <p className="writer-error" role="alert">
          {empty && text.writeFirst}
        </p>
        <ExcessNotice id={`${noteId}-excess`} text={draft.text} maxLength={ANSWER_MAX_LENGTH} />
        {practise.error !== null && <FailureNotice error={practise.error} onRetry={submit} />}
        <div className="writer-actions">
          <Button type="primary" htmlType="submit" loading={practise.isPending}>
            {practise.isPending ? text.submitting : text.submit}
          </Button>
          {onBack !== undefined && (
            <Button type="text" onClick={onBack}>
              {text.backToResult}
            </Button>
          )}
          <span className="writer-keys">{text.submitKeys}</span>
        </div>
      </form>
      {latest !== undefined && <LastAdvice assessed={latest} />}
    </div>
  );
}

function Count({ text: written }: { readonly text: string }) {
  const text = useText(practiceText);
  const left = ANSWER_MAX_LENGTH - written.length;
  if (left >= 0 && written.length >= NEAR_LIMIT * ANSWER_MAX_LENGTH) return text.charactersLeft(left);
  return text.characters(countCharacters(written));
}
