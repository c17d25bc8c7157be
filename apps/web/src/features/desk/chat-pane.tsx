import type { DeskRunView } from '@mianmian/contract/desk';
import { useMemo, useSyncExternalStore } from 'react';
import { deskText } from '../../shared/catalogue/desk.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { AssistantStrip } from './assistant/assistant-strip.tsx';
import type { DeskChat } from './chats/fold-chats.ts';
import type { ChatDraft } from './composer/chat-drafts.ts';
import { Composer } from './composer/composer.tsx';
import type { OwnPhrases } from './composer/own-phrases.ts';
import { fillPhrase } from './composer/search-phrases.ts';
import type { ChatDrafts } from './composer/use-chat-drafts.ts';
import type { Deed, DeskRoom } from './room/desk-room.ts';
import { Thread } from './thread/thread.tsx';

type Props = {
  readonly run: DeskRunView;
  readonly room: DeskRoom;
  readonly chat: DeskChat;
  readonly drafts: ChatDrafts;
  readonly ownPhrases: OwnPhrases;
  readonly focusTurn: number;
  readonly onClose: () => void;
  readonly onShowOrder: (orderId: string) => void;
};

/** One chat: what was said, what the assistant suggests, and what is being written. */
export function ChatPane({ run, room, chat, drafts, ownPhrases, focusTurn, onClose, onShowOrder }: Props) {
  const text = useText(deskText);
  const { pending, status, typing } = useSyncExternalStore(room.state.subscribe, room.state.read);
  const own = useSyncExternalStore(ownPhrases.all.subscribe, ownPhrases.all.read);
  const phrases = useMemo(() => [...own, ...run.table.phrases], [own, run.table.phrases]);
  const draft = drafts.read(chat.id);
  const isOver = status === 'over';
  const names = { customer: chat.customer.name, shop: run.table.shopName, orderId: chat.orderIds.at(-1) };
  return (
    <>
      <header className="thread-head">
        <h2 lang="zh-CN">{chat.customer.name}</h2>
        {!chat.hasEnded && !isOver && (
          <button type="button" onClick={onClose}>
            {text.closeChat}
          </button>
        )}
      </header>
      <Thread
        chat={chat}
        isTyping={typing.includes(chat.id) && !chat.hasEnded}
        pending={pending.filter(({ deed }) => deed.chat === chat.id)}
        startsAt={run.table.startsAt}
        onShowOrder={onShowOrder}
        onSendAgain={room.sendAgain}
        onDiscard={room.discard}
      />
      {run.mode === 'practice' && !chat.hasEnded && !isOver && (
        <AssistantStrip
          key={`assistant ${chat.id}`}
          runId={run.id}
          chatId={chat.id}
          after={chat.entries.at(-1)?.sequence ?? 0}
          onTake={(suggestion) => drafts.write(chat.id, drafts.begin(suggestion))}
        />
      )}
      <Composer
        key={`composer ${chat.id}`}
        customerName={chat.customer.name}
        draft={draft}
        phrases={phrases}
        fill={(words) => fillPhrase(words, names)}
        isOver={isOver || status === 'paused' || (chat.hasEnded && !draft.isNote)}
        focusTurn={focusTurn}
        onDraft={(next) => drafts.write(chat.id, next)}
        onSend={(written) => void room.act(deedOf(written, chat))}
        onKeepPhrase={(words) => ownPhrases.add(words, text.ownPhrases)}
        ownPhrases={own}
        onDropPhrase={ownPhrases.remove}
      />
    </>
  );
}

/** A note is an action of the system, everything else a message to the customer. */
function deedOf({ text, isNote, typing, suggestion }: ChatDraft, { id, customer }: DeskChat): Deed {
  if (isNote) return { kind: 'action', chat: id, tool: 'note', args: { customerId: customer.id, text } };
  const message = { kind: 'message', chat: id, text, typing } as const;
  if (suggestion === null) return message;
  return { ...message, suggestion: { id: suggestion.id, isEdited: suggestion.text !== text } };
}
