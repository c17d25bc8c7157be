import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { browserStore } from '../../../shared/remembered.ts';
import { BLANK_CONTENT, BLANK_DATA } from '../task.ts';
import { dropDraft, readDraft } from '../task-draft.ts';

type Props = { readonly taskId: string; readonly kind: 'data' | 'content'; readonly handedIn: string };

/** Words that lie on this device though the task was handed in elsewhere: shown, so that none are lost unseen. */
export function LeftDraft({ taskId, kind, handedIn }: Props) {
  const text = useText(tasksText);
  const [left, setLeft] = useState(() =>
    kind === 'data'
      ? (readDraft(browserStore, taskId, BLANK_DATA)?.proposal ?? '')
      : (readDraft(browserStore, taskId, BLANK_CONTENT)?.text ?? ''),
  );
  if (left.trim() === '' || left === handedIn) return null;
  const drop = () => {
    dropDraft(taskId);
    setLeft('');
  };
  return (
    <section className="left-draft" aria-labelledby="left-draft">
      <h2 id="left-draft">{text.leftTitle}</h2>
      <p>{text.leftBody}</p>
      <p className="left-draft-words" lang="zh-CN">
        {left}
      </p>
      <Button onClick={drop}>{text.dropLeft}</Button>
    </section>
  );
}
