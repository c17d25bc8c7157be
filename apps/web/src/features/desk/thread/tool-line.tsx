import type { ReactNode } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import type { ThreadEntry } from '../chats/fold-chats.ts';
import { isActionName } from '../panels/action-name.ts';

type Props = { readonly entry: Extract<ThreadEntry, { readonly kind: 'tool' }>; readonly at: ReactNode };

/** What the agent did with the system, between the lines; only the agent sees it. A note shows its words. */
export function ToolLine({ entry, at }: Props) {
  const text = useText(deskText);
  const name = isActionName(entry.tool) ? text.actionNames[entry.tool] : entry.tool;
  const note = entry.tool === 'note' && entry.answer.ok ? String(entry.args.text ?? '') : null;
  return (
    <div className="tool-line" data-refused={!entry.answer.ok} data-note={note !== null}>
      <span>
        {entry.answer.ok ? text.done(name) : text.refusedAction(name)} {at}
      </span>
      {note !== null && <p>{note}</p>}
      {!entry.answer.ok && <p>{entry.answer.message}</p>}
      {entry.answer.ok && typeof entry.answer.result === 'string' && note === null && <p>{entry.answer.result}</p>}
    </div>
  );
}
