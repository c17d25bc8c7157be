import { useBlocker } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';

/** Asks before a page is left whose codes are not saved; they can't be shown again. */
export function LeaveCodesDialog({ isSaved }: { readonly isSaved: () => boolean }) {
  const text = useText(accountText);
  const leaving = useBlocker({
    shouldBlockFn: () => !isSaved(),
    enableBeforeUnload: () => !isSaved(),
    withResolver: true,
  });
  if (leaving.status !== 'blocked') return null;
  return (
    <Modal open title={text.leaveCodesTitle} footer={null} width={440} onCancel={leaving.reset}>
      <p>{text.leaveCodesBody}</p>
      <p className="dialog-ways">
        <Button onClick={leaving.proceed}>{text.leaveCodesGo}</Button>
        <Button type="primary" onClick={leaving.reset}>
          {text.leaveCodesStay}
        </Button>
      </p>
    </Modal>
  );
}
