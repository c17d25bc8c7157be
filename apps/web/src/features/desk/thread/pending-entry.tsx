import { deskText } from '../../../shared/catalogue/desk.ts';
import { errorsText } from '../../../shared/catalogue/errors.ts';
import { useLanguage, useText } from '../../../shared/catalogue/language.ts';
import { isActionName } from '../panels/action-name.ts';
import { refusalWords } from '../refusal-words.ts';
import type { Deed, Pending } from '../room/desk-room.ts';

type Props = { readonly pending: Pending; readonly onSendAgain: () => void; readonly onDiscard: () => void };

/** A message or action that the server has not acknowledged: what it is, how it stands, and the ways on. */
export function PendingEntry({ pending: { deed, stage, error }, onSendAgain, onDiscard }: Props) {
  const text = useText(deskText);
  const errors = useText(errorsText);
  const language = useLanguage();
  const isStuck = stage === 'refused' || stage === 'left';
  return (
    <div className="bubble" data-from="agent" data-pending={stage}>
      <span className="bubble-from" role={isStuck ? 'alert' : 'status'}>
        {text[stage]}
      </span>
      <p className="bubble-body">{wordsOf(deed, text)}</p>
      {stage === 'refused' && error !== undefined && (
        <p className="bubble-trouble">{refusalWords(error, errors, text.runOver, language)}</p>
      )}
      {isStuck && (
        <p className="bubble-ways">
          <button type="button" onClick={onSendAgain}>
            {text.sendAgain}
          </button>
          <button type="button" onClick={onDiscard}>
            {text.discard}
          </button>
        </p>
      )}
    </div>
  );
}

function wordsOf(
  deed: Deed,
  text: { readonly actionNames: Readonly<Record<string, string>>; readonly closeChat: string },
) {
  if (deed.kind === 'message') return deed.text;
  if (deed.kind === 'closing') return text.closeChat;
  return isActionName(deed.tool) ? text.actionNames[deed.tool] : deed.tool;
}
