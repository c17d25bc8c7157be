import type { StoryNote } from '@mianmian/contract/note';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';
import type { NoteEditor } from '../../shared/notes/use-note-editor.ts';
import { useConfirming } from '../../shared/use-confirming.ts';

type Props = { readonly editor: NoteEditor<StoryNote> };

export function RemoveStory({ editor }: Props) {
  const text = useText(storiesText);
  const [asks, setAsks] = useState(false);
  return (
    <>
      <Button type="text" danger onClick={() => setAsks(true)}>
        {text.remove}
      </Button>
      {asks && <Ask editor={editor} onClose={() => setAsks(false)} />}
    </>
  );
}

function Ask({ editor, onClose }: Props & { readonly onClose: () => void }) {
  const text = useText(storiesText);
  const navigate = useNavigate();
  const { isBusy, error, press } = useConfirming(async () => {
    const failed = await editor.remove();
    if (failed === null) await navigate({ to: '/stories' });
    return failed;
  }, onClose);
  return (
    <ConfirmDialog
      title={text.removeTitle}
      body={text.removeBody}
      confirm={text.remove}
      isBusy={isBusy}
      error={error}
      onConfirm={() => void press()}
      onClose={onClose}
    />
  );
}
