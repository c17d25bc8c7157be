import { useBlocker } from '@tanstack/react-router';
import { Button } from 'antd';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { Dialog } from '../dialog.tsx';

/** Shown while it records: asks before the page is left, with which the recording would go. */
export function LeaveRecording() {
  const text = useText(voiceText);
  const leaving = useBlocker({ shouldBlockFn: () => true, enableBeforeUnload: true, withResolver: true });
  if (leaving.status !== 'blocked') return null;
  return (
    <Dialog title={text.leaveTitle} widthPx={400} onClose={leaving.reset}>
      <div className="voice-consent">
        <p>{text.leaveBody}</p>
        <p className="voice-ways">
          <Button onClick={leaving.proceed}>{text.leaveGo}</Button>
          <Button type="primary" onClick={leaving.reset}>
            {text.leaveStay}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
