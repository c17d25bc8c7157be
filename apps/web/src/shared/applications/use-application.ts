import type { ApplicationNote } from '@mianmian/contract/note';
import { type NoteEditor, useNoteEditor } from '../notes/use-note-editor.ts';
import { BLANK_APPLICATION } from './blank-application.ts';

/** The application to write in; null once it is known that there is none of this name. */
export function useApplication(applicationId: string): NoteEditor<ApplicationNote> | null {
  const editor = useNoteEditor<ApplicationNote>({ noteId: applicationId, blank: BLANK_APPLICATION });
  return editor.isBlank ? null : editor;
}
