import type { StoryNote } from '@mianmian/contract/note';
import type { StoryTheme } from '@mianmian/core/coaching/stories/story-reading';
import { Button } from 'antd';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { countCharacters } from '../../shared/count-characters.ts';
import { ExcessNotice, excessOf } from '../../shared/long-text/excess-notice.tsx';
import type { NoteEditor } from '../../shared/notes/use-note-editor.ts';
import { LONGEST_RAW } from './story.ts';

type Props = {
  readonly editor: NoteEditor<StoryNote>;
  readonly about: StoryTheme | undefined;
  readonly onSplit: () => void;
  readonly onByHand: () => void;
};

/** The first way to a story: told as to a friend, in any order. */
export function StoryTell({ editor, about, onSplit, onByHand }: Props) {
  const text = useText(storiesText);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const { raw } = editor.content;
  const isTooLong = excessOf(raw, LONGEST_RAW) > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(raw.trim() === '');
    if (raw.trim() === '' || isTooLong) {
      field.current?.focus();
      return;
    }
    editor.flush();
    onSplit();
  };
  return (
    <form className="story-tell" onSubmit={submit}>
      {about !== undefined && (
        <div className="story-about">
          <p>{text.about(text.themes[about])}</p>
          <p className="stories-quiet">{text.themePrompts[about]}</p>
        </div>
      )}
      <label htmlFor={id}>{text.rawLabel}</label>
      <p className="stories-quiet" id={`${id}-hint`}>
        {text.rawHint}
      </p>
      <textarea
        id={id}
        ref={field}
        lang="zh-CN"
        rows={10}
        spellCheck={false}
        value={raw}
        placeholder={text.rawPlaceholder}
        aria-describedby={`${id}-hint ${id}-note ${id}-excess`}
        aria-invalid={isEmpty || isTooLong}
        onChange={({ target }) => {
          setEmpty(false);
          editor.change({ raw: target.value });
        }}
        onBlur={editor.flush}
      />
      <p className="story-note" id={`${id}-note`}>
        <span className="numeric">{text.characters(countCharacters(raw))}</span>
        <span className="story-wrong" role="alert">
          {isEmpty && text.writeFirst}
        </span>
      </p>
      <ExcessNotice id={`${id}-excess`} text={raw} maxLength={LONGEST_RAW} />
      <p className="story-ways">
        <Button type="primary" size="large" htmlType="submit">
          {text.split}
        </Button>
        <Button type="link" onClick={onByHand}>
          {text.byHand}
        </Button>
      </p>
    </form>
  );
}
