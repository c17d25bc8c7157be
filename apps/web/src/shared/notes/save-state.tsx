import type { NoteContent } from '@mianmian/contract/note';
import { Button } from 'antd';
import { errorsText } from '../catalogue/errors.ts';
import { useText } from '../catalogue/language.ts';
import { workbookText } from '../catalogue/workbook.ts';
import { lacking } from '../workbook/lacking.ts';
import type { NoteEditor } from './use-note-editor.ts';
import '../workbook/state-line.css';

const LOOKS = {
  saved: 'good',
  saving: 'good',
  waiting: 'waiting',
  failed: 'bad',
  conflict: 'bad',
  gone: 'bad',
} as const;

/** Where the words of a note are. Spoken politely when it changes. */
export function SaveState<C extends NoteContent>({ editor }: { readonly editor: NoteEditor<C> }) {
  const text = useText(workbookText);
  const errors = useText(errorsText);
  const { state, isBlank, isOnDevice, error } = editor;
  if (state === 'loading' || state === 'unreachable') return null;
  const waiting = {
    offline: isOnDevice ? text.note.waiting : text.note.waitingFragile,
    unreachable: isOnDevice ? text.note.unreachable : text.note.unreachableFragile,
    trouble: isOnDevice ? text.note.trouble : text.note.unreachableFragile,
  };
  const words = state === 'waiting' ? waiting[lacking(error)] : isBlank ? text.note.untouched : text.note[state];
  return (
    <div className={`state-line state-line-${isBlank ? 'untouched' : LOOKS[state]}`} role="status">
      <span className="state-line-dot" aria-hidden="true" />
      {words}
      {state === 'failed' && error !== null && <span>{errors[error.code]}</span>}
      {(state === 'failed' || state === 'waiting') && (
        <span className="state-line-ways">
          <Button type="link" onClick={editor.retry}>
            {text.retry}
          </Button>
        </span>
      )}
    </div>
  );
}
