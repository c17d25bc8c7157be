import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { levelText } from '../../shared/catalogue/level.ts';

/** About four lines on a phone. Longer are proposals of a task, which are quoted as a whole. */
const SHOWN_LENGTH = 90;

/** A person's exact words; of long ones the beginning, until the rest is asked for. */
export function LevelQuote({ words }: { readonly words: string }) {
  const text = useText(levelText);
  const [isWhole, setWhole] = useState(false);
  const characters = Array.from(words);
  if (isWhole || characters.length <= SHOWN_LENGTH) return <blockquote lang="zh-CN">{words}</blockquote>;
  return (
    <>
      <blockquote lang="zh-CN">{characters.slice(0, SHOWN_LENGTH).join('')}……</blockquote>
      <Button className="level-whole" onClick={() => setWhole(true)}>
        {text.whole}
      </Button>
    </>
  );
}
