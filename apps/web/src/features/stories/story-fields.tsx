import type { StoryNote } from '@mianmian/contract/note';
import { STORY_PARTS, type StoryPart } from '@mianmian/core/coaching/stories/story-reading';
import { Button } from 'antd';
import { useEffect, useId, useRef } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { TextField } from '../../shared/form/text-field.tsx';
import { ExcessNotice, excessOf } from '../../shared/long-text/excess-notice.tsx';
import type { NoteEditor } from '../../shared/notes/use-note-editor.ts';
import type { StoryReadingView } from './split-story.ts';
import { LONGEST_FIELD, PART_HUES } from './story.ts';
import { CheckLines, ChecksNote } from './story-checks.tsx';
import { StoryTags } from './story-tags.tsx';
import { isReadable, useStoryChecks } from './use-story-reading.ts';

type Props = {
  readonly editor: NoteEditor<StoryNote>;
  /** When one came here from the same page. */
  readonly takesFocus: boolean;
  readonly onSplitAgain: () => void;
};

/** The four parts to write in, what they are checked for beside them, and what the story can answer. */
export function StoryFields({ editor, takesFocus, onSplitAgain }: Props) {
  const text = useText(storiesText);
  const { content, change } = editor;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const reading = useStoryChecks(content);
  const shown = isReadable(content) ? (reading.data ?? null) : null;
  return (
    <div className="story-fields">
      <TextField
        label={text.name}
        value={content.title}
        maxLength={120}
        lang="zh-CN"
        autoComplete="off"
        hint={text.namePlaceholder}
        onChange={(title) => change({ title })}
      />
      <h2 ref={heading} tabIndex={-1}>
        {text.fieldsTitle}
      </h2>
      {STORY_PARTS.map((part) => (
        <PartField
          key={part}
          part={part}
          words={content[part]}
          reading={shown}
          onChange={(words) => change({ [part]: words })}
          onLeave={editor.flush}
        />
      ))}
      <ChecksNote reading={reading} isNeeded={isReadable(content)} />
      <StoryTags story={content} reading={shown} onChange={change} />
      {content.raw.trim() !== '' && (
        <details className="story-raw">
          <summary>{text.rawTitle}</summary>
          <p lang="zh-CN">{content.raw}</p>
          <Button onClick={onSplitAgain}>{text.splitAgain}</Button>
        </details>
      )}
    </div>
  );
}

type FieldProps = {
  readonly part: StoryPart;
  readonly words: string;
  readonly reading: StoryReadingView | null;
  readonly onChange: (words: string) => void;
  readonly onLeave: () => void;
};

function PartField({ part, words, reading, onChange, onLeave }: FieldProps) {
  const text = useText(storiesText);
  const id = useId();
  return (
    <div className="part-field" data-hue={PART_HUES[part]}>
      <div className="part-field-words">
        <label htmlFor={id}>{text.parts[part]}</label>
        <span className="stories-quiet" id={`${id}-hint`}>
          {text.hints[part]}
        </span>
        <textarea
          id={id}
          lang="zh-CN"
          rows={part === 'action' ? 6 : 3}
          spellCheck={false}
          value={words}
          aria-describedby={`${id}-hint ${id}-excess ${id}-checks`}
          aria-invalid={excessOf(words, LONGEST_FIELD) > 0}
          onChange={({ target }) => onChange(target.value)}
          onBlur={onLeave}
        />
        <ExcessNotice id={`${id}-excess`} text={words} maxLength={LONGEST_FIELD} />
      </div>
      <div id={`${id}-checks`}>
        <CheckLines part={part} reading={reading} />
      </div>
    </div>
  );
}
