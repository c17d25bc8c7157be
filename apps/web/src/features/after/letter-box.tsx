import type { LetterNote } from '@mianmian/contract/note';
import { gapsOf, type LetterDraft } from '@mianmian/core/coaching/letters/letter-draft';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { isSentAfter } from '../../shared/after/follow-ups-for.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { TextArea } from '../../shared/form/text-area.tsx';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { NoteConflict, type NoteField } from '../../shared/notes/note-conflict.tsx';
import { SaveState } from '../../shared/notes/save-state.tsx';
import { useNoteEditor } from '../../shared/notes/use-note-editor.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { DraftParts } from './draft-parts.tsx';
import { LetterWays } from './letter-ways.tsx';

type Props = {
  readonly applicationId: string;
  readonly purpose: LetterNote['purpose'];
  readonly draft: LetterDraft;
  readonly contact: string;
  readonly interviewAt: number;
};

const LETTER_MAX = 4_000;

/** One letter: its draft with the sources, then the text in one's own words, and the ways to send it oneself. */
export function LetterBox({ applicationId, purpose, draft, contact, interviewAt }: Props) {
  const text = useText(afterText);
  const language = useLanguage();
  const { notes } = useNotes('letter');
  const held = notes.find(({ content }) => content.applicationId === applicationId && content.purpose === purpose)?.id;
  // Once it is written in, its name stays.
  const [noteId, setNoteId] = useState(held ?? letterIdOf(applicationId, purpose));
  const [blank] = useState<LetterNote>(() => ({ kind: 'letter', applicationId, purpose, text: '', sentAt: null }));
  const editor = useNoteEditor<LetterNote>({ noteId, blank });
  const { content, change, flush } = editor;
  // Who takes all words out to write others keeps the field.
  const [isWriting, setWriting] = useState(false);
  const isBlank = content.text.trim() === '';
  if (!isBlank && !isWriting) setWriting(true);
  if (editor.state === 'loading') return null;
  if (editor.state === 'unreachable') {
    return editor.error === null ? null : <FailureNotice error={editor.error} onRetry={editor.retry} />;
  }
  const isSent = isSentAfter(content, interviewAt);
  const gaps = gapsOf(content.text);
  const describe = (version: LetterNote): readonly NoteField[] => [
    { label: text.fields.letter, text: version.text },
    { label: text.fields.sent, text: version.sentAt === null ? '' : formatInstantShort(version.sentAt, language) },
  ];
  const begin = () => {
    change({ text: draft.text, sentAt: null });
    flush();
  };
  const conflict = <NoteConflict editor={editor} describe={describe} onMoved={setNoteId} />;
  if (isBlank && !isWriting && editor.state !== 'gone') {
    return (
      <Letter>
        {conflict}
        <p className="after-quiet">{text.draftHint}</p>
        <DraftParts draft={draft} />
        <div>
          <Button type="primary" onClick={begin}>
            {text.useDraft}
          </Button>
        </div>
      </Letter>
    );
  }
  return (
    <Letter>
      {conflict}
      {content.sentAt !== null && !isSent && (
        <p className="after-quiet">{text.sentBefore(formatInstantShort(content.sentAt, language))}</p>
      )}
      <TextArea
        label={text.letterText[purpose]}
        value={content.text}
        maxLength={LETTER_MAX}
        rows={6}
        onChange={(written) => change({ text: written })}
        onBlur={flush}
      />
      <div className="after-letter-state">
        <SaveState editor={editor} />
        <span className="after-quiet numeric">{text.characters([...content.text].length)}</span>
      </div>
      {gaps.length > 0 && (
        <p className="after-gaps" role="status">
          {text.gaps(gaps.length)}
          <span lang="zh-CN">{gaps.join('')}</span>
        </p>
      )}
      <LetterWays
        mail={{ contact, subject: draft.subject, text: content.text }}
        sentAt={isSent ? content.sentAt : null}
        onSent={(sentAt) => {
          change({ sentAt });
          flush();
        }}
      />
      <DraftAgain draft={draft} isSame={content.text === draft.text} onReplace={begin} />
    </Letter>
  );
}

/** The same on every device of one's own, so that two offline ones meet in one letter. */
const letterIdOf = (applicationId: string, purpose: LetterNote['purpose']): string =>
  `l-${purpose}-${applicationId}`.slice(0, 64);

const Letter = ({ children }: { readonly children: ReactNode }) => <div className="after-letter">{children}</div>;

type AgainProps = { readonly draft: LetterDraft; readonly isSame: boolean; readonly onReplace: () => void };

function DraftAgain({ draft, isSame, onReplace }: AgainProps) {
  const text = useText(afterText);
  const [isAsked, setAsked] = useState(false);
  return (
    <details className="after-fold">
      <summary>{text.draftAgain}</summary>
      <DraftParts draft={draft} />
      {!isSame && <Button onClick={() => setAsked(true)}>{text.replace}</Button>}
      {isAsked && (
        <ConfirmDialog
          title={text.replaceTitle}
          body={text.replaceBody}
          confirm={text.replaceNow}
          isBusy={false}
          error={null}
          onConfirm={() => {
            setAsked(false);
            onReplace();
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </details>
  );
}
