import { Button } from 'antd';
import { useText } from '../../catalogue/language.ts';
import { voiceText } from '../../catalogue/voice.ts';
import { Dialog } from '../../dialog.tsx';
import type { Receiver } from './find-receiver.ts';

type Props = { readonly receiver: Receiver; readonly onAgree: () => void; readonly onClose: () => void };

/** Says who would get the sound, before anybody does. */
export function ConsentDialog({ receiver, onAgree, onClose }: Props) {
  const text = useText(voiceText);
  return (
    <Dialog title={text.consentTitle} widthPx={480} onClose={onClose}>
      <div className="voice-consent">
        <p>
          <strong>{text.consentWho(text.receivers[receiver])}</strong>
        </p>
        <ul>
          {text.consentPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className="voice-ways">
          <Button onClick={onClose}>{text.disagree}</Button>
          <Button type="primary" onClick={onAgree}>
            {text.agree}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
