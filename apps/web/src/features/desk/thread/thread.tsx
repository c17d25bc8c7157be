import { useEffect, useLayoutEffect, useRef } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import type { DeskChat } from '../chats/fold-chats.ts';
import type { Pending } from '../room/desk-room.ts';
import { PendingEntry } from './pending-entry.tsx';
import { ThreadLine } from './thread-line.tsx';

type Props = {
  readonly chat: DeskChat;
  readonly isTyping: boolean;
  readonly pending: readonly Pending[];
  readonly startsAt: string;
  readonly onShowOrder: (orderId: string) => void;
  readonly onSendAgain: (eventId: string) => void;
  readonly onDiscard: (eventId: string) => void;
};

/** Close enough to the end to be taken along when something new comes. */
const NEAR_END_PX = 120;

export function Thread({ chat, isTyping, pending, startsAt, onShowOrder, onSendAgain, onDiscard }: Props) {
  const text = useText(deskText);
  const scroller = useScrollToEnd(chat.id, chat.entries.length + pending.length + Number(isTyping));
  return (
    <section
      ref={scroller}
      className="thread"
      role="log"
      aria-label={`${text.thread}：${chat.customer.name}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
      tabIndex={0}
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
    </section>
  );
}

/** Jumps to the end on another chat; follows new lines, and a smaller window, only for a reader who is near the end. */
function useScrollToEnd(chatId: string, lines: number) {
  const scroller = useRef<HTMLElement>(null);
  const shownChat = useRef('');
  const isAtEnd = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is what makes it scroll.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    if (shownChat.current !== chatId || isAtEnd.current) element.scrollTop = element.scrollHeight;
    shownChat.current = chatId;
  }, [chatId, lines]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const note = () => {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END_PX;
    };
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener('scroll', note);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', note);
      observer.disconnect();
    };
  }, []);
  return scroller;
}
