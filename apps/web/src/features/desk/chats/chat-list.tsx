import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { ChatRow } from './chat-row.tsx';
import type { DeskChat } from './fold-chats.ts';
import { byWaiting, longestWaiting, waitedSeconds, waitingStage } from './waiting.ts';
import './chats.css';

export type ChatSort = 'waiting' | 'arrival';

type Props = {
  readonly chats: readonly DeskChat[];
  readonly nowMs: number;
  readonly currentId: string | null;
  readonly sort: ChatSort;
  readonly drafts: ReadonlySet<string>;
  /** Chats whose customer is writing. */
  readonly typing: readonly string[];
  readonly onSort: (sort: ChatSort) => void;
  readonly onChoose: (chatId: string) => void;
};

/** Who is here, who waits and how long. One reminder for all that wait too long, not one each. */
export function ChatList({ chats, nowMs, currentId, sort, drafts, typing, onSort, onChoose }: Props) {
  const text = useText(deskText);
  const shown = inOrder(chats, sort);
  return (
    <section className="desk-list" aria-label={text.list}>
      <header className="desk-list-head">
        <h2>{text.list}</h2>
        <label>
          <span className="visually-hidden">{text.sort}</span>
          <select value={sort} onChange={({ target }) => onSort(target.value === 'arrival' ? 'arrival' : 'waiting')}>
            <option value="waiting">{text.sorts.waiting}</option>
            <option value="arrival">{text.sorts.arrival}</option>
          </select>
        </label>
      </header>
      <Reminder chats={chats} nowMs={nowMs} currentId={currentId} onChoose={onChoose} />
      {chats.length === 0 ? (
        <p className="desk-empty" role="status">
          {text.nobody}
        </p>
      ) : (
        <ul>
          {shown.map((chat) => (
            <ChatRow
              key={chat.id}
              chat={chat}
              nowMs={nowMs}
              isCurrent={chat.id === currentId}
              hasDraft={drafts.has(chat.id)}
              isTyping={typing.includes(chat.id) && !chat.hasEnded}
              onChoose={() => onChoose(chat.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The chats as the list shows them. */
export const inOrder = (chats: readonly DeskChat[], sort: ChatSort): readonly DeskChat[] =>
  sort === 'waiting' ? byWaiting(chats) : chats;

type ReminderProps = Pick<Props, 'chats' | 'nowMs' | 'currentId' | 'onChoose'>;

function Reminder({ chats, nowMs, currentId, onChoose }: ReminderProps) {
  const text = useText(deskText);
  const late = chats.filter((chat) => waitingStage(waitedSeconds(chat, nowMs) ?? 0) !== 'prompt');
  const first = longestWaiting(late);
  if (first === undefined || (late.length === 1 && first.id === currentId)) return null;
  const seconds = waitedSeconds(first, nowMs) ?? 0;
  return (
    <button
      type="button"
      className="desk-reminder"
      data-stage={waitingStage(seconds)}
      onClick={() => onChoose(first.id)}
    >
      <span>{text.reminder(late.length, seconds)}</span>
      <span className="desk-reminder-go">{text.jump}</span>
    </button>
  );
}
