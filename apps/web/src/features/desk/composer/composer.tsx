import { DESK_MESSAGE_MAX_LENGTH, type DeskPhrase } from '@mianmian/contract/desk';
import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { type ChatDraft, EMPTY_DRAFT, NO_TYPING } from './chat-drafts.ts';
import { composerIntent, insertPhrase, phraseQuery } from './composer-key.ts';
import { OwnPhraseList } from './own-phrase-list.tsx';
import { PhraseMenu, phraseOptionId } from './phrase-menu.tsx';
import { searchPhrases } from './search-phrases.ts';
import { useSpell } from './use-spell.ts';
import './composer.css';

type Props = {
  readonly customerName: string;
  readonly draft: ChatDraft;
  readonly phrases: readonly DeskPhrase[];
  readonly fill: (text: string) => string;
  readonly isOver: boolean;
  /** Another number takes the focus to the field; 0 leaves it where it is, as a phone's keyboard would cover the thread. */
  readonly focusTurn: number;
  readonly onDraft: (draft: ChatDraft) => void;
  readonly onSend: (draft: ChatDraft) => void;
  readonly onKeepPhrase: (text: string) => boolean;
  /** Those kept on this device. */
  readonly ownPhrases: readonly DeskPhrase[];
  readonly onDropPhrase: (id: string) => void;
};

/** Safari tells the end of a composition before the Enter that ended it; both come within this time. */
const SAME_PRESS_MS = 60;

export function Composer({
  customerName,
  draft,
  phrases,
  fill,
  isOver,
  focusTurn,
  onDraft,
  onSend,
  onKeepPhrase,
  ownPhrases,
  onDropPhrase,
}: Props) {
  const text = useText(deskText);
  const field = useRef<HTMLTextAreaElement>(null);
  const composition = useRef({ isOn: false, endedAt: Number.NEGATIVE_INFINITY });
  const [picked, setPicked] = useState(0);
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const [kept, setKept] = useState<boolean | null>(null);
  const query = draft.isNote ? null : phraseQuery(draft.text, draft.caret);
  const spell = useSpell(query !== null);
  const found = query === null || query === closedFor ? null : searchPhrases(phrases, query, spell);
  const excess = draft.text.length - DESK_MESSAGE_MAX_LENGTH;
  const canSend = draft.text.trim() !== '' && excess <= 0 && !isOver;
  useCaret(field, draft);
  useFocusTurn(field, focusTurn, draft.caret);

  const write = (next: string, caret: number) => {
    setPicked(0);
    setClosedFor(null);
    setKept(null);
    const typed = draft.typing.typed + Math.max(0, next.length - draft.text.length);
    onDraft({ ...draft, text: next, caret, typing: { ...draft.typing, typed } });
  };
  const pick = (phrase: DeskPhrase) => {
    const filled = insertPhrase(draft.text, draft.caret, fill(phrase.text));
    const typing = { ...draft.typing, inserted: draft.typing.inserted + fill(phrase.text).length };
    onDraft({ ...draft, ...filled, typing });
    field.current?.focus();
  };
  const send = () => {
    if (!canSend) return;
    onSend(draft);
    onDraft({ ...EMPTY_DRAFT, isNote: draft.isNote, typing: NO_TYPING });
    field.current?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { isOn, endedAt } = composition.current;
    const { key, keyCode, shiftKey, ctrlKey, altKey, metaKey } = event;
    const isComposing = event.nativeEvent.isComposing || isOn;
    const press = { key, keyCode, isComposing, shiftKey, ctrlKey, altKey, metaKey };
    const intent = composerIntent(press, found !== null && found.length > 0, event.timeStamp - endedAt < SAME_PRESS_MS);
    if (intent === 'nothing') return;
    event.preventDefault();
    const chosen = found?.[picked];
    if (intent === 'send') send();
    else if (intent === 'close-phrases') setClosedFor(query);
    else if (intent === 'pick' && chosen !== undefined) pick(chosen);
    else if (found !== null) setPicked((picked + (intent === 'phrase-up' ? found.length - 1 : 1)) % found.length);
  };

  return (
    <form
      className="composer"
      data-note={draft.isNote}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset className="composer-modes">
        <legend className="visually-hidden">{text.composer(customerName)}</legend>
        <button type="button" aria-pressed={!draft.isNote} onClick={() => onDraft({ ...draft, isNote: false })}>
          {text.toCustomer}
        </button>
        <button type="button" aria-pressed={draft.isNote} onClick={() => onDraft({ ...draft, isNote: true })}>
          {text.noteMode}
        </button>
        <span className="composer-to">{draft.isNote ? text.notePlaceholder : text.composer(customerName)}</span>
      </fieldset>
      <div className="composer-field">
        {found !== null && <PhraseMenu phrases={found} picked={picked} fill={fill} onPick={pick} onHover={setPicked} />}
        <textarea
          ref={field}
          rows={3}
          value={draft.text}
          disabled={isOver}
          placeholder={draft.isNote ? text.notePlaceholder : text.placeholder}
          aria-label={draft.isNote ? text.noteMode : text.composer(customerName)}
          aria-invalid={excess > 0}
          aria-autocomplete="list"
          aria-controls={found === null || found.length === 0 ? undefined : 'phrase-menu'}
          aria-activedescendant={found?.[picked] === undefined ? undefined : phraseOptionId(found[picked].id)}
          onChange={({ target }) => write(target.value, target.selectionStart)}
          onPaste={({ clipboardData }) => {
            const pasted = clipboardData.getData('text').length;
            onDraft({ ...draft, typing: { ...draft.typing, pasted: draft.typing.pasted + pasted } });
          }}
          onSelect={({ currentTarget }) => {
            if (currentTarget.selectionStart !== draft.caret)
              onDraft({ ...draft, caret: currentTarget.selectionStart });
          }}
          onKeyDown={onKey}
          onCompositionStart={() => {
            composition.current.isOn = true;
          }}
          onCompositionEnd={({ timeStamp }) => {
            composition.current = { isOn: false, endedAt: timeStamp };
          }}
        />
      </div>
      <div className="composer-foot">
        <button
          type="button"
          className="composer-keep"
          disabled={draft.text.trim() === '' || draft.isNote}
          onClick={() => setKept(onKeepPhrase(draft.text.trim()))}
        >
          {text.addPhrase}
        </button>
        <OwnPhraseList phrases={ownPhrases} onDrop={onDropPhrase} />
        <span className="composer-status" role="status">
          {excess > 0 && text.tooLong(excess)}
          {kept !== null && excess <= 0 && (kept ? text.phraseSaved : text.phraseNotSaved)}
        </span>
        <Button type="primary" htmlType="submit" disabled={!canSend}>
          {draft.isNote ? text.saveNote : text.send}
        </Button>
      </div>
    </form>
  );
}

/** Takes the focus when it is the field's turn, with the caret where it was left: a fresh field has it at its start. */
function useFocusTurn(field: React.RefObject<HTMLTextAreaElement | null>, turn: number, caret: number) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new turn moves the focus.
  useEffect(() => {
    if (turn === 0) return;
    field.current?.setSelectionRange(caret, caret);
    field.current?.focus();
  }, [turn]);
}

/** Puts the caret where the draft says when the text was changed by something other than typing. */
function useCaret(field: React.RefObject<HTMLTextAreaElement | null>, { text, caret }: ChatDraft) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field itself never changes.
  useEffect(() => {
    const element = field.current;
    if (element !== null && element.selectionStart !== caret && document.activeElement === element) {
      element.setSelectionRange(caret, caret);
    }
  }, [text, caret]);
}
