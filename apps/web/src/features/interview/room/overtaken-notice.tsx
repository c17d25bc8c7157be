import { Button } from 'antd';
import { useState } from 'react';
import { commonText } from '../../../shared/catalogue/common.ts';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { copyText } from '../../../shared/copy-text.ts';
import type { InterviewRoom } from './interview-room.ts';
import { useRoom } from './use-room.ts';

/** Words that were not handed in because another page was faster: to be used, copied or dropped. */
export function OvertakenNotice({ room }: { readonly room: InterviewRoom }) {
  const text = useText(interviewText);
  const common = useText(commonText);
  const words = useRoom(room, ({ overtaken }) => overtaken);
  const isOpen = useRoom(room, ({ view }) => view.awaited !== null);
  const [copied, setCopied] = useState(false);
  if (words === null) return null;
  const use = () => {
    const { draft } = room.state.read();
    room.write(draft.text === '' ? words : `${draft.text}\n${words}`);
    room.dropOvertaken();
  };
  return (
    <div className="overtaken" role="alert">
      <p>
        <strong>{text.overtakenTitle}</strong> {text.overtakenBody[isOpen ? 'open' : 'over']}
      </p>
      <blockquote lang="zh-CN">{words}</blockquote>
      <p className="overtaken-ways">
        {isOpen && <Button onClick={use}>{text.overtakenUse}</Button>}
        <Button onClick={() => void copyText(words).then(setCopied)}>{copied ? common.copied : common.copy}</Button>
        <Button type="text" onClick={room.dropOvertaken}>
          {text.overtakenDrop}
        </Button>
      </p>
    </div>
  );
}
