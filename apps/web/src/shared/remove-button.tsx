import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { commonText } from './catalogue/common.ts';
import { useText } from './catalogue/language.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

type Props = {
  /** What is taken away, as the dialog asks and as screen readers say it. */
  readonly title: string;
  readonly label: string;
  /** Nothing is asked where nothing can be lost. */
  readonly isEmpty: boolean;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
  readonly onRemove: () => void;
};

/** Takes away what one wrote: asked first, as a thumb slips easily and nothing brings it back. */
export function RemoveButton({ title, label, isEmpty, icon, children, onRemove }: Props) {
  const text = useText(commonText);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button type="text" icon={icon} aria-label={label} onClick={() => (isEmpty ? onRemove() : setAsking(true))}>
        {children}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={title}
          body={text.removeBody}
          confirm={text.removeNow}
          isBusy={false}
          error={null}
          onConfirm={() => {
            setAsking(false);
            onRemove();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
