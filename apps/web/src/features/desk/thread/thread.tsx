import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { ScrollingLog } from '../../../shared/scrolling-log.tsx';
import type { DeskChat } from '../chats/fold-chats.ts';
import type { Pending } from '../room/desk-room.ts';
import { PendingEntry } from './pending-entry.tsx';
import { ThreadLine } from './thread-line.tsx';
import './thread.css';

type Props = {
  readonly chat: DeskChat;
  readonly isTyping: boolean;
  readonly pending: readonly Pending[];
  readonly startsAt: string;
  readonly onShowOrder: (orderId: string) => void;
  readonly onSendAgain: (eventId: string) => void;
  readonly onDiscard: (eventId: string) => void;
};

export function Thread({ chat, isTyping, pending, startsAt, onShowOrder, onSendAgain, onDiscard }: Props) {
  const text = useText(deskText);
  return (
    <ScrollingLog
      className="thread"
      label={`${text.thread}：${chat.customer.name}`}
      talkId={chat.id}
      lines={chat.entries.length + pending.length + Number(isTyping)}
    >
      <p className="thread-note">{text.arrived(chat.customer.name)}</p>
      {chat.entries.length === 0 && <p className="thread-note">{text.empty}</p>}
      {chat.entries.map((entry) => (
        <ThreadLine
          key={entry.sequence}
          entry={entry}
          customerName={chat.customer.name}
          startsAt={startsAt}
          onShowOrder={onShowOrder}
        />
      ))}
      {isTyping && (
        <p className="thread-typing" role="status">
          {text.typing}
          <span aria-hidden="true" className="typing-dots">
            <i />
            <i />
            <i />
          </span>
        </p>
      )}
      {pending.map((each) => (
        <PendingEntry
          key={each.eventId}
          pending={each}
          onSendAgain={() => onSendAgain(each.eventId)}
          onDiscard={() => onDiscard(each.eventId)}
        />
      ))}
    </ScrollingLog>
  );
}
