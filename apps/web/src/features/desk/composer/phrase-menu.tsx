import type { DeskPhrase } from '@mianmian/contract/desk';
import { useEffect, useRef } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import './phrase-menu.css';

type Props = {
  readonly phrases: readonly DeskPhrase[];
  readonly picked: number;
  /** A phrase as it would stand in the message. */
  readonly fill: (text: string) => string;
  readonly onPick: (phrase: DeskPhrase) => void;
  readonly onHover: (index: number) => void;
};

export const phraseOptionId = (id: string): string => `phrase-${id}`;

export function PhraseMenu({ phrases, picked, fill, onPick, onHover }: Props) {
  const text = useText(deskText);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[picked]?.scrollIntoView({ block: 'nearest' });
  }, [picked]);
  if (phrases.length === 0) {
    return (
      <p className="phrase-menu phrase-none" role="status">
        {text.noPhrase}
      </p>
    );
  }
  return (
    <div ref={list} id="phrase-menu" className="phrase-menu" role="listbox" aria-label={text.phrases}>
      {phrases.map((phrase, index) => (
        <div
          key={phrase.id}
          id={phraseOptionId(phrase.id)}
          role="option"
          aria-selected={index === picked}
          tabIndex={-1}
          // The field keeps the focus, and with it the input method.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(phrase);
          }}
          onMouseEnter={() => onHover(index)}
        >
          <span className="phrase-title">
            {phrase.title} {phrase.code !== '' && <kbd>{phrase.code}</kbd>} <small>{phrase.group}</small>
          </span>
          <span className="phrase-text">{fill(phrase.text)}</span>
        </div>
      ))}
    </div>
  );
}
