import type { ApplicationNote } from '@mianmian/contract/note';
import { Button } from 'antd';
import { useState } from 'react';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';
import type { NoteEditor } from '../../shared/notes/use-note-editor.ts';

type Props = { readonly editor: NoteEditor<ApplicationNote>; readonly onRemoved: () => void };

/** Asks first, for its research goes along. */
export function RemoveApplication({ editor, onRemoved }: Props) {
  const text = useText(applicationsText);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const remove = async () => {
    setBusy(true);
    const failure = await editor.remove();
    setBusy(false);
    setError(failure);
    if (failure === null) onRemoved();
  };
  return (
    <div className="application-remove">
      <Button danger type="text" onClick={() => setAsked(true)}>
        {text.remove}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={text.removeTitle}
          body={text.removeBody}
          confirm={text.removeNow}
          isBusy={isBusy}
          error={error}
          onConfirm={() => void remove()}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
