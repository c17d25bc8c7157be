import { TASK_TEXT_MAX_LENGTH } from '@mianmian/contract/task';
import { Button } from 'antd';
import { useText } from '../../shared/catalogue/language.ts';
import { tasksText } from '../../shared/catalogue/tasks.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { ExcessNotice, excessOf } from '../../shared/long-text/excess-notice.tsx';
import type { TaskWork } from './task.ts';
import { useHandInTask } from './use-hand-in-task.ts';

type Props = {
  readonly taskId: string;
  readonly work: TaskWork;
  /** What is still to do; empty when nothing is. */
  readonly open: readonly string[];
  readonly onClose: () => void;
};

/** The question before handing in, with what is still open; then the hand-in, once however often pressed. */
export function HandInDialog({ taskId, work, open, onClose }: Props) {
  const text = useText(tasksText);
  const { state, press, stop } = useHandInTask(taskId);
  const written = 'proposal' in work ? work.proposal : work.text;
  const close = () => {
    stop();
    onClose();
  };
  return (
    <Dialog title={text.handInTitle} widthPx={460} onClose={close}>
      <div className="hand-in-task">
        {open.length > 0 ? (
          <ul className="hand-in-open">
            {open.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        ) : (
          <p>{text.nothingOpen}</p>
        )}
        <p>{text.handInBody}</p>
        <ExcessNotice id="hand-in-excess" text={written} maxLength={TASK_TEXT_MAX_LENGTH} />
        <p className="hand-in-state" role="status">
          {state.kind === 'waiting' && text.waiting}
        </p>
        {state.kind === 'failed' && <FailureNotice error={state.error} />}
        <p className="task-ways task-ways-end">
          <Button onClick={close}>{state.kind === 'waiting' ? text.stopWaiting : text.keepWorking}</Button>
          <Button
            type="primary"
            disabled={excessOf(written, TASK_TEXT_MAX_LENGTH) > 0}
            loading={state.kind === 'sending' || state.kind === 'waiting'}
            onClick={() => press(work)}
          >
            {state.kind === 'sending' ? text.handingIn : text.handIn}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
