import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { CallError } from './api/call-endpoint.ts';
import { commonText } from './catalogue/common.ts';
import { useText } from './catalogue/language.ts';
import { Dialog } from './dialog.tsx';
import { FailureNotice } from './failure-notice.tsx';
import './look/form.css';

type Props = {
  readonly title: string;
  readonly body: ReactNode;
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly error: CallError | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** A question before something that others feel or that can't be undone. */
export function ConfirmDialog({ title, body, confirm, isBusy, error, onConfirm, onClose }: Props) {
  const text = useText(commonText);
  return (
    <Dialog title={title} widthPx={440} onClose={onClose}>
      <div className="form">
        <div>{body}</div>
        {error !== null && <FailureNotice error={error} />}
        <p className="form-ways form-ways-end">
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button type="primary" danger loading={isBusy} onClick={onConfirm}>
            {confirm}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
