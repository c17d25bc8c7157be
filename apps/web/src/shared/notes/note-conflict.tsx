import type { NoteContent } from '@mianmian/contract/note';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../catalogue/language.ts';
import { workbookText } from '../catalogue/workbook.ts';
import type { NoteEditor } from './use-note-editor.ts';
import './note-conflict.css';

/** One part of a note in words, as both sides are compared by it. */
export type NoteField = { readonly label: string; readonly text: string };

type Props<C extends NoteContent> = {
  readonly editor: NoteEditor<C>;
  readonly describe: (content: C) => readonly NoteField[];
  /** The words live on as a new note, by its id. */
  readonly onMoved: (noteId: string) => void;
};

/** Only where a note was changed or deleted elsewhere: what there is on both sides, and the choice. Otherwise nothing. */
export function NoteConflict<C extends NoteContent>({ editor, describe, onMoved }: Props<C>) {
  if (editor.state === 'gone') return <Gone editor={editor} onMoved={onMoved} />;
  if (editor.state !== 'conflict' || editor.theirs === null) return null;
  return <Conflict editor={editor} mine={describe(editor.content)} theirs={describe(editor.theirs)} />;
}

type ConflictProps<C extends NoteContent> = {
  readonly editor: NoteEditor<C>;
  readonly mine: readonly NoteField[];
  readonly theirs: readonly NoteField[];
};

function Conflict<C extends NoteContent>({ editor, mine, theirs }: ConflictProps<C>) {
  const text = useText(workbookText);
  const heading = useFocusedHeading();
  const other = new Map(theirs.map((field) => [field.label, field.text]));
  const differing = new Set(mine.filter((field) => other.get(field.label) !== field.text).map(({ label }) => label));
  const only = (fields: readonly NoteField[]) => fields.filter(({ label }) => differing.has(label));
  return (
    <section className="note-conflict" aria-labelledby="note-conflict">
      <h2 id="note-conflict" ref={heading} tabIndex={-1}>
        {text.conflictTitle}
      </h2>
      <p>{text.conflictBody}</p>
      <div className="note-conflict-sides">
        <Side title={text.mine} fields={only(mine)} action={text.keepMine} onChoose={() => editor.choose('mine')} />
        <Side
          title={text.theirs}
          fields={only(theirs)}
          action={text.keepTheirs}
          onChoose={() => editor.choose('theirs')}
        />
      </div>
      {differing.size < mine.length && <p className="note-conflict-same">{text.same}</p>}
    </section>
  );
}

type SideProps = {
  readonly title: string;
  readonly fields: readonly NoteField[];
  readonly action: string;
  readonly onChoose: () => void;
};

function Side({ title, fields, action, onChoose }: SideProps) {
  const { nothing } = useText(workbookText);
  return (
    <div className="note-conflict-side">
      <h3>{title}</h3>
      <dl>
        {fields.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text === '' ? nothing : text}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onChoose}>{action}</Button>
    </div>
  );
}

type GoneProps<C extends NoteContent> = Pick<Props<C>, 'editor' | 'onMoved'>;

function Gone<C extends NoteContent>({ editor, onMoved }: GoneProps<C>) {
  const text = useText(workbookText);
  const heading = useFocusedHeading();
  const [isFailed, setFailed] = useState(false);
  const save = async () => {
    const id = await editor.saveAsNew();
    if (id === null) setFailed(true);
    else onMoved(id);
  };
  return (
    <section className="note-conflict" aria-labelledby="note-gone">
      <h2 id="note-gone" ref={heading} tabIndex={-1}>
        {text.goneTitle}
      </h2>
      <p>{text.goneBody}</p>
      {isFailed && <p role="alert">{text.note.failed}</p>}
      <Button type="primary" onClick={() => void save()}>
        {text.saveAsNew}
      </Button>
    </section>
  );
}

function useFocusedHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
