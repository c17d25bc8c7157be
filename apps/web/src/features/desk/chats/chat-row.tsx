import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { langOf } from '../../../shared/lang-of.ts';
import type { DeskChat, ThreadEntry } from './fold-chats.ts';
import { waitedSeconds, waitingStage } from './waiting.ts';

type Props = {
  readonly chat: DeskChat;
  readonly nowMs: number;
  readonly isCurrent: boolean;
  readonly hasDraft: boolean;
  readonly isTyping: boolean;
  readonly onChoose: () => void;
};

export function ChatRow({ chat, nowMs, isCurrent, hasDraft, isTyping, onChoose }: Props) {
  const text = useText(deskText);
  const seconds = waitedSeconds(chat, nowMs);
  const last = lastWords(chat.entries, text.you, text.orderCard);
  const stage = waitingStage(seconds ?? 0);
  return (
    <li>
      <button type="button" className="chat-row" aria-current={isCurrent} data-gone={chat.hasEnded} onClick={onChoose}>
        <span className="chat-face" aria-hidden="true" lang="zh-CN">
          {chat.customer.name.slice(0, 1)}
        </span>
        <span className="chat-row-name" lang="zh-CN">
          {chat.customer.name}
        </span>
        <span className="chat-row-wait" data-stage={seconds === null ? 'none' : stage}>
          {seconds === null ? (
            chat.hasEnded ? (
              text.gone
            ) : (
              text.answered
            )
          ) : (
            <>
              {text.stages[stage]} <span className="numeric">{text.figures.seconds(seconds)}</span>
            </>
          )}
        </span>
        <span className="chat-row-last">
          {hasDraft && <em>[{text.draft}] </em>}
          {isTyping ? `${text.typing}…` : <span lang={langOf(last)}>{last}</span>}
        </span>
        {chat.unread > 0 && (
          <span className="chat-row-unread numeric">
            <span className="visually-hidden">{text.unread(chat.unread)}</span>
            <span aria-hidden="true">{chat.unread}</span>
          </span>
        )}
      </button>
    </li>
  );
}

function lastWords(entries: readonly ThreadEntry[], you: string, orderCard: string): string {
  const last = entries.findLast(({ kind }) => kind === 'customer' || kind === 'agent' || kind === 'card');
  if (last?.kind === 'customer') return last.text;
  if (last?.kind === 'agent') return `${you}：${last.text}`;
  return last?.kind === 'card' ? `[${orderCard}]` : '';
}
