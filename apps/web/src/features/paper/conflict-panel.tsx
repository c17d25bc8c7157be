import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';

type Props = {
  readonly mine: string;
  readonly theirs: string;
  readonly onChoose: (choice: 'mine' | 'theirs' | 'both') => void;
};

/** Both texts side by side; nothing goes on with this answer until one is chosen. */
export function ConflictPanel({ mine, theirs, onChoose }: Props) {
  const text = useText(sittingText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={heading} tabIndex={-1}>
        {text.conflictTitle}
      </h2>
      <p>{text.conflictBody}</p>
      <div className="conflict-texts">
        <Side title={text.mine} content={mine} action={text.keepMine} onChoose={() => onChoose('mine')} />
        <Side title={text.theirs} content={theirs} action={text.keepTheirs} onChoose={() => onChoose('theirs')} />
      </div>
      <Button type="primary" onClick={() => onChoose('both')}>
        {text.keepBoth}
      </Button>
    </section>
  );
}

type SideProps = {
  readonly title: string;
  readonly content: string;
  readonly action: string;
  readonly onChoose: () => void;
};

function Side({ title, content, action, onChoose }: SideProps) {
  const { emptyText } = useText(sittingText);
  return (
    <div className="conflict-side">
      <h3>{title}</h3>
      <p className="conflict-text" lang="zh-CN">
        {content === '' ? emptyText : content}
      </p>
      <Button onClick={onChoose}>{action}</Button>
    </div>
  );
}
