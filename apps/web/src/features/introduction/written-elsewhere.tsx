import { Button } from 'antd';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';

type Props = { readonly transcript: string; readonly onTakeOver: () => void };

/** Another page goes on with this draft: its words, and the way to go on here. */
export function WrittenElsewhere({ transcript, onTakeOver }: Props) {
  const text = useText(introductionText);
  return (
    <div className="introduction-stage">
      <p className="voice-note" role="status">
        {text.elsewhere}
      </p>
      {transcript !== '' && (
        <blockquote className="introduction-elsewhere" lang="zh-CN">
          {transcript}
        </blockquote>
      )}
      <p className="introduction-ways">
        <Button type="primary" onClick={onTakeOver}>
          {text.takeOver}
        </Button>
      </p>
    </div>
  );
}
