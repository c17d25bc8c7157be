import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import { Button } from 'antd';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { countCharacters } from '../../../shared/count-characters.ts';
import { ExcessNotice, excessOf } from '../../../shared/long-text/excess-notice.tsx';
import type { InterviewRoom } from './interview-room.ts';
import { useRoom } from './use-room.ts';
import type { Thinking } from './use-thinking.ts';

type Props = {
  readonly room: InterviewRoom;
  readonly thinking: Thinking;
  readonly hasFloor: boolean;
  readonly onSpeak: () => void;
};

/** With a mouse there is no keyboard on the screen that would cover the conversation. */
const hasMouse = (): boolean => window.matchMedia('(hover: hover) and (pointer: fine)').matches;

/** Writes the answer; every word lies on the device at once. */
export function TypedAnswer({ room, thinking, hasFloor, onSpeak }: Props) {
  const text = useText(interviewText);
  const draft = useRoom(room, (state) => state.draft.text);
  const isAsking = useRoom(room, ({ view }) => view.awaited?.kind === 'reverse');
  const isPending = useRoom(room, ({ pending }) => pending !== null);
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isTooLong = excessOf(draft, ANSWER_MAX_LENGTH) > 0;
  useEffect(() => {
    if (hasFloor && hasMouse()) field.current?.focus({ preventScroll: true });
  }, [hasFloor]);
  const handIn = (isDeclined: boolean) => {
    if (!hasFloor || isTooLong) return;
    thinking.stop();
    setEmpty(false);
    room.say({ text: draft, isDeclined, by: 'typed', spokenMs: null });
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setEmpty(draft.trim() === '');
    if (draft.trim() === '') field.current?.focus();
    else handIn(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) submit();
  };
  return (
    <form className="typed" onSubmit={submit}>
      <label className="visually-hidden" htmlFor={id}>
        {isAsking ? text.askLabel : text.answerLabel}
      </label>
      {/* The copy below gives the height, where browsers don't know field-sizing. */}
      <div className="typed-grow" data-written={`${isPending ? '' : draft}\n`}>
        <textarea
          id={id}
          ref={field}
          lang="zh-CN"
          rows={2}
          spellCheck={false}
          value={isPending ? '' : draft}
          readOnly={isPending}
          placeholder={isAsking ? text.askPlaceholder : text.answerPlaceholder}
          aria-describedby={`${id}-note ${id}-excess`}
          aria-invalid={isEmpty || isTooLong}
          onChange={({ target }) => {
            setEmpty(false);
            thinking.stop();
            room.write(target.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="typed-error" role="alert">
        {isEmpty && (isAsking ? text.askFirst : text.writeFirst)}
      </p>
      <ExcessNotice id={`${id}-excess`} text={draft} maxLength={ANSWER_MAX_LENGTH} />
      <div className="typed-ways">
        <Button disabled={!hasFloor} onClick={() => handIn(true)}>
          {isAsking ? text.noMoreQuestions : text.decline}
        </Button>
        {!isAsking && (
          <Button
            type="text"
            disabled={thinking.isUsed || !hasFloor}
            onClick={thinking.begin}
            {...(thinking.isUsed ? { title: text.thought } : {})}
          >
            {text.think}
          </Button>
        )}
        <Button
          type="primary"
          htmlType="submit"
          loading={isPending}
          disabled={!hasFloor && !isPending}
          className="typed-send"
        >
          {isAsking ? text.ask : text.send}
        </Button>
      </div>
      <p className="typed-note" id={`${id}-note`}>
        <Note room={room} thinking={thinking} count={isPending ? 0 : countCharacters(draft)} />
        <button type="button" className="typed-switch" onClick={onSpeak}>
          {text.toVoice}
        </button>
      </p>
    </form>
  );
}

type NoteProps = Pick<Props, 'room' | 'thinking'> & { readonly count: number };

function Note({ room, thinking, count }: NoteProps) {
  const text = useText(interviewText);
  const isKept = useRoom(room, (state) => state.isKept);
  if (thinking.secondsLeft !== null) return <span className="numeric">{text.thinking(thinking.secondsLeft)}</span>;
  return (
    <>
      {count > 0 && <span className="numeric">{text.characters(count)}</span>}
      <span>{isKept === false ? text.notKept : text.kept}</span>
      <span className="typed-keys">{text.sendKeys}</span>
    </>
  );
}
