import { Button, Modal } from 'antd';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { deskText } from '../../shared/catalogue/desk.ts';
import { errorsText } from '../../shared/catalogue/errors.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { useConfirming } from '../../shared/use-confirming.ts';
import { refusalWords } from './refusal-words.ts';
import './panels/action-form.css';

type Props = {
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  /** The error when it did not work; null when it did. */
  readonly onConfirm: () => Promise<CallError | null>;
  readonly onClose: () => void;
};

/** A question before something that can't be undone. */
export function FinishDialog({ title, body, confirm, onConfirm, onClose }: Props) {
  const text = useText(deskText);
  const errors = useText(errorsText);
  const language = useLanguage();
  const { isBusy, error, press } = useConfirming(onConfirm, onClose);
  return (
    <Modal open title={title} footer={null} width={440} onCancel={onClose}>
      <p>{body}</p>
      {error !== null && (
        <p className="panel-trouble" role="alert">
          {refusalWords(error, errors, text.runOver, language)}
        </p>
      )}
      <p className="action-ways">
        <Button onClick={onClose}>{text.stay}</Button>
        <Button type="primary" loading={isBusy} onClick={() => void press()}>
          {confirm}
        </Button>
      </p>
    </Modal>
  );
}
