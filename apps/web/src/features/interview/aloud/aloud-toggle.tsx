import { MutedOutlined, SoundOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import type { ReadAloud } from './use-read-aloud.ts';

/** Has the interviewer read aloud, or not; nothing where the device has no voice. */
export function AloudToggle({ aloud }: { readonly aloud: ReadAloud }) {
  const text = useText(interviewText);
  if (!aloud.isOffered) return null;
  return (
    <Button
      type="text"
      className="interview-aloud"
      icon={aloud.isOn ? <SoundOutlined aria-hidden="true" /> : <MutedOutlined aria-hidden="true" />}
      aria-pressed={aloud.isOn}
      aria-label={text.aloud}
      title={aloud.isOn ? text.aloudOff : text.aloudOn}
      onClick={aloud.toggle}
    />
  );
}
