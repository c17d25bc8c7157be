import { Button } from 'antd';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';

type Props = { readonly words: string; readonly onEdit: (() => void) | null };

/** What was typed before one began to speak: it goes with the transcript, before it. */
export function WordsBefore({ words, onEdit }: Props) {
  const text = useText(voiceText);
  if (words.trim() === '') return null;
  return (
    <div className="voice-before">
      <p className="voice-quiet voice-ways">
        <span>
          <strong>{text.before}</strong> {text.beforeNote}
        </span>
        {onEdit !== null && (
          <Button type="link" onClick={onEdit}>
            {text.beforeEdit}
          </Button>
        )}
      </p>
      <blockquote lang="zh-CN">{words.trim()}</blockquote>
    </div>
  );
}
