import { Button, type ButtonProps } from 'antd';
import { useState } from 'react';
import { ConfirmDialog } from './confirm-dialog.tsx';

type Props = Pick<ButtonProps, 'type' | 'disabled'> & {
  readonly name: string;
  readonly question: { readonly title: string; readonly body: string; readonly confirm: string };
  /** Where nothing can be lost it is not asked. */
  readonly isAsked: boolean;
  readonly onConfirm: () => void;
};

/** Does something at once, or asks first where it replaces or drops what somebody made. */
export function AskFirstButton({ name, question, isAsked, onConfirm, ...button }: Props) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button {...button} onClick={() => (isAsked ? setAsking(true) : onConfirm())}>
        {name}
      </Button>
      {isAsking && (
        <ConfirmDialog
          {...question}
          isBusy={false}
          error={null}
          onConfirm={() => {
            setAsking(false);
            onConfirm();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
