import { SoundOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';
import { useSpeech } from './use-speech.ts';

/** What the customer says, to be read, or heard where the device has a voice; the text is always one press away. */
export function CustomerQuestion({ words }: { readonly words: string }) {
  const text = useText(typingText);
  const { speak, isSpeaking } = useSpeech();
  const [isHidden, setHidden] = useState(false);
  return (
    <div className="typing-question">
      <p className="typing-customer">{text.customer}</p>
      <p className="typing-bubble" lang={isHidden ? undefined : 'zh-CN'} data-hidden={isHidden}>
        {isHidden ? text.hiddenText : words}
      </p>
      {speak === null ? (
        <p className="typing-quiet">{text.noVoice}</p>
      ) : (
        <div className="typing-question-ways">
          <Button icon={<SoundOutlined />} onClick={() => speak(words)}>
            {isSpeaking ? text.listening : text.listen}
          </Button>
          <Button
            type="text"
            onClick={() => {
              setHidden(!isHidden);
              if (!isHidden) speak(words);
            }}
          >
            {isHidden ? text.showText : text.hideText}
          </Button>
        </div>
      )}
    </div>
  );
}
