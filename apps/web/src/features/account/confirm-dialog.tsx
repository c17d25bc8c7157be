import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { useConfirming } from '../../shared/use-confirming.ts';
import { FormFailure } from './form-failure.tsx';

type Props = {
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly children?: ReactNode;
  /** The error when it did not work; null when it did, and the dialog closes. */
  readonly onConfirm: () => Promise<CallError | null>;
  readonly onClose: () => void;
};

/** Asks before something is ended. */
export function ConfirmDialog({ title, body, confirm, children, onConfirm, onClose }: Props) {
  const text = useText(accountText);
  const { isBusy, error, press } = useConfirming(onConfirm, onClose);
  return (
    <Modal open title={title} footer={null} width={440} onCancel={onClose}>
      <p>{body}</p>
      {children}
      <FormFailure error={error} />
      <p className="dialog-ways">
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button type="primary" loading={isBusy} onClick={() => void press()}>
          {confirm}
        </Button>
      </p>
    </Modal>
  );
}
