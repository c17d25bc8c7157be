import { Button } from 'antd';
import { useState } from 'react';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { ConfirmDialog } from '../../shared/confirm-dialog.tsx';

type Props = {
  readonly isBusy: boolean;
  /** Without anything to lose it is not asked. */
  readonly isEmpty: boolean;
  readonly onDrop: () => void;
};

/** Begins anew, asked first: what is dropped can't be brought back. */
export function DropDraft({ isBusy, isEmpty, onDrop }: Props) {
  const text = useText(introductionText);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button disabled={isBusy} onClick={() => (isEmpty ? onDrop() : setAsking(true))}>
        {text.again}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={text.againTitle}
          body={text.againBody}
          confirm={text.againConfirm}
          isBusy={false}
          error={null}
          onConfirm={onDrop}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
