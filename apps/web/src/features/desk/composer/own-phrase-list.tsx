import type { DeskPhrase } from '@mianmian/contract/desk';
import { useEffect, useRef, useState } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { Dialog } from '../../../shared/dialog.tsx';
import { langOf } from '../../../shared/lang-of.ts';
import { RemoveButton } from '../../../shared/remove-button.tsx';
import './own-phrase-list.css';

type Props = { readonly phrases: readonly DeskPhrase[]; readonly onDrop: (id: string) => void };

/** The way to the phrases that were kept on this device, to look through and delete; nothing while there are none. */
export function OwnPhraseList({ phrases, onDrop }: Props) {
  const text = useText(deskText);
  const [isOpen, setOpen] = useState(false);
  // Once opened here the way stays, also to an empty list: the focus comes back to it.
  const [wasOpened, setOpened] = useState(false);
  const rest = useRef<HTMLDivElement>(null);
  const known = useRef(phrases.length);
  // What asked for the deletion went with its phrase: one goes on with those that are left.
  useEffect(() => {
    if (phrases.length < known.current) rest.current?.focus();
    known.current = phrases.length;
  }, [phrases.length]);
  const open = () => {
    setOpened(true);
    setOpen(true);
  };
  return (
    <>
      {(phrases.length > 0 || wasOpened) && (
        <button type="button" className="composer-keep" onClick={open}>
          {text.ownPhrasesOf(phrases.length)}
        </button>
      )}
      {isOpen && (
        <Dialog title={text.ownPhrases} onClose={() => setOpen(false)}>
          <p className="own-phrases-note">{text.ownPhrasesNote}</p>
          <div ref={rest} tabIndex={-1}>
            {phrases.length === 0 ? (
              <p role="status">{text.noOwnPhrase}</p>
            ) : (
              <ul className="own-phrases">
                {phrases.map(({ id, title, text: words }) => (
                  <li key={id}>
                    <span lang={langOf(words)}>{words}</span>
                    <RemoveButton
                      title={text.dropPhraseTitle}
                      label={text.dropPhrase(title)}
                      isEmpty={false}
                      onRemove={() => onDrop(id)}
                    >
                      {text.drop}
                    </RemoveButton>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}
