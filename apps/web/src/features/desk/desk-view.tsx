import type { DeskRunView, DeskTool } from '@mianmian/contract/desk';
import { shopTimeAfter } from '@mianmian/core/simulation/world/shop-time';
import { Link } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { callEndpoint } from '../../shared/api/call-endpoint.ts';
import { deskText } from '../../shared/catalogue/desk.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { makeId } from '../../shared/make-id.ts';
import { browserStore } from '../../shared/remembered.ts';
import { ChatPane } from './chat-pane.tsx';
import { ChatList, type ChatSort, inOrder } from './chats/chat-list.tsx';
import { foldChats, type SeenUpTo } from './chats/fold-chats.ts';
import { liveFigures } from './chats/live-figures.ts';
import { longestWaiting } from './chats/waiting.ts';
import { openOwnPhrases } from './composer/own-phrases.ts';
import { useChatDrafts } from './composer/use-chat-drafts.ts';
import { DeskHead } from './desk-head.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { HintStrip } from './hint-strip.tsx';
import { ShortcutSheet } from './keys/shortcut-sheet.tsx';
import { useShortcuts } from './keys/shortcuts.ts';
import { ActionForm, type UseTool } from './panels/action-form.tsx';
import { PANELS, type PanelName, SidePanel } from './panels/side-panel.tsx';
import type { DeskRoom } from './room/desk-room.ts';
import { useVirtualNow } from './room/use-virtual-now.ts';
import './hint-strip.css';

type Props = { readonly run: DeskRunView; readonly room: DeskRoom };
/** What the phone shows; a desk wide enough shows all three. */
type Screen = 'list' | 'thread' | 'side';
type Acting = { readonly tool: DeskTool; readonly known: Readonly<Record<string, string>> };
type Asking = 'finish' | 'close-chat';

export function DeskView({ run, room }: Props) {
  const text = useText(deskText);
  const { events, status, connection, typing } = useSyncExternalStore(room.state.subscribe, room.state.read);
  const nowMs = useVirtualNow(room.clock);
  const [chosenId, setChosen] = useState<string | null>(null);
  const [seen, setSeen] = useState<SeenUpTo>(() => lastOfEach(run.events));
  const [screen, setScreen] = useState<Screen>('list');
  const [focusTurn, setFocusTurn] = useState(0);
  const [panel, setPanel] = useState<PanelName>('order');
  const [sort, setSort] = useState<ChatSort>('waiting');
  const [wantedOrders, setWantedOrders] = useState<Readonly<Record<string, string>>>({});
  const [acting, setActing] = useState<Acting | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [hasSheet, setSheet] = useState(false);
  const [ownPhrases] = useState(() => openOwnPhrases(browserStore, text.ownPhrases));
  const drafts = useChatDrafts(run.id);

  const chats = useMemo(() => foldChats(events, seen), [events, seen]);
  const chat = chats.find(({ id }) => id === chosenId) ?? null;
  const isOver = status === 'over';
  const isPaused = status === 'paused';
  const closesAtMs = room.clock.closesAtMs();
  const waiting = chats.filter(({ waitingSinceMs }) => waitingSinceMs !== null).length;

  const choose = useCallback((chatId: string) => {
    setChosen(chatId);
    setScreen('thread');
    setFocusTurn(0);
  }, []);
  /** Whoever turns to a chat by keyboard goes on writing there. */
  const turnTo = useCallback(
    (chatId: string) => {
      choose(chatId);
      setFocusTurn((turn) => turn + 1);
    },
    [choose],
  );
  // Where only one customer will ever come there is nothing to choose.
  const onlyId = run.table.scenario.chats === 1 ? (chats[0]?.id ?? null) : null;
  useEffect(() => {
    if (onlyId !== null) choose(onlyId);
  }, [onlyId, choose]);
  // Whatever stands in the open thread has been seen.
  const lastSequence = chat?.entries.at(-1)?.sequence ?? 0;
  useEffect(() => {
    if (chosenId !== null && lastSequence > 0) setSeen((before) => ({ ...before, [chosenId]: lastSequence }));
  }, [chosenId, lastSequence]);

  const use: UseTool = async (tool, args) => {
    if (chat === null) return null;
    const event = await room.act({ kind: 'action', chat: chat.id, tool, args });
    return event?.kind === 'tool' ? event.answer : null;
  };
  const act = (name: string, known: Readonly<Record<string, string>>) => {
    const tool = run.table.tools.find((each) => each.name === name);
    if (tool === undefined) return;
    const names = new Set(tool.args.map((arg) => arg.name));
    const ofChat = { customerId: chat?.customer.id ?? '', orderId: chat?.orderIds.at(-1) ?? '', ...known };
    setActing({ tool, known: Object.fromEntries(Object.entries(ofChat).filter(([arg]) => names.has(arg))) });
  };
  const stand = async (name: 'pauseDeskRun' | 'resumeDeskRun' | 'finishDeskRun') => {
    const result = await callEndpoint(name, { params: { runId: run.id }, body: { eventId: makeId() } });
    if (!result.ok) return result.error;
    room.stand(result.value.status, result.value.clock);
    return null;
  };

  const step = (by: number) => {
    const open = inOrder(chats, sort).filter(({ hasEnded }) => !hasEnded);
    const at = open.findIndex(({ id }) => id === chosenId);
    const next = at < 0 ? open.at(Math.min(0, by)) : open[(at + by + open.length) % open.length];
    if (next !== undefined) turnTo(next.id);
  };
  const deeds = useRef({ step, chats, chosenId, drafts });
  deeds.current = { step, chats, chosenId, drafts };
  useShortcuts(
    useMemo(
      () => ({
        next: () => deeds.current.step(1),
        previous: () => deeds.current.step(-1),
        longest: () => {
          const longest = longestWaiting(deeds.current.chats);
          if (longest !== undefined) turnTo(longest.id);
        },
        note: () => {
          const { chosenId: id, drafts: kept } = deeds.current;
          if (id !== null) kept.write(id, { ...kept.read(id), isNote: !kept.read(id).isNote });
        },
        panel: () => setPanel((current) => PANELS[(PANELS.indexOf(current) + 1) % PANELS.length] ?? 'order'),
        sheet: () => setSheet((open) => !open),
      }),
      [turnTo],
    ),
  );

  return (
    <div className="desk" data-screen={screen}>
      <DeskHead
        run={run}
        status={status}
        connection={connection}
        nowMs={nowMs}
        waiting={waiting}
        figures={liveFigures(chats, nowMs)}
        onPause={() => void stand('pauseDeskRun')}
        onResume={() => void stand('resumeDeskRun')}
        onSheet={() => setSheet(true)}
        onFinish={() => setAsking('finish')}
      />
      {run.hints.length > 0 && !isOver && <HintStrip hints={run.hints} />}
      {closesAtMs !== null && !isOver && (
        <p className="hint-strip" role="status">
          {text.closesIn(Math.max(0, Math.ceil((closesAtMs - nowMs) / 1_000)))}
        </p>
      )}
      {isOver && (
        <div className="desk-over" role="status">
          <strong>{text.overTitle}</strong> <span>{text.overBody}</span>{' '}
          <Link to="/desk/$runId/report" params={{ runId: run.id }} className="button button-primary">
            {text.toReport}
          </Link>
        </div>
      )}
      <main className="desk-body">
        <ChatList
          chats={chats}
          nowMs={nowMs}
          currentId={chosenId}
          sort={sort}
          drafts={drafts.written}
          typing={typing}
          onSort={setSort}
          onChoose={choose}
        />
        <section className="desk-thread" aria-label={text.thread}>
          {chat === null ? (
            <p className="desk-empty">{text.chooseChat}</p>
          ) : (
            <ChatPane
              run={run}
              room={room}
              chat={chat}
              drafts={drafts}
              ownPhrases={ownPhrases}
              focusTurn={focusTurn}
              onClose={() => setAsking('close-chat')}
              onShowOrder={(orderId) => {
                setWantedOrders({ ...wantedOrders, [chat.id]: orderId });
                setPanel('order');
                setScreen('side');
              }}
            />
          )}
        </section>
        <SidePanel
          table={run.table}
          chat={chat}
          panel={panel}
          wantedOrder={
            (chat === null ? undefined : (wantedOrders[chat.id] ?? chat.orderIds.at(-1) ?? chat.customer.id)) ?? ''
          }
          isOver={isOver || isPaused}
          onPanel={setPanel}
          onUse={use}
          onAct={act}
          onQuote={(words) => {
            if (chat === null) return;
            const draft = drafts.read(chat.id);
            const next = draft.text + words;
            const typing = { ...draft.typing, inserted: draft.typing.inserted + words.length };
            drafts.write(chat.id, { ...draft, text: next, caret: next.length, typing });
            setScreen('thread');
          }}
        />
        {isPaused && (
          <div className="desk-paused" role="status">
            <h2>{text.pausedTitle}</h2>
            <p>{text.pausedBody}</p>
            <button type="button" className="button button-primary" onClick={() => void stand('resumeDeskRun')}>
              {text.resume}
            </button>
          </div>
        )}
      </main>
      <nav className="desk-screens" aria-label={text.title}>
        {(['list', 'thread', 'side'] as const).map((each) => (
          <button key={each} type="button" aria-current={each === screen} onClick={() => setScreen(each)}>
            {text[each]}
            {each === 'list' && waiting > 0 && <span className="desk-screens-count numeric">{waiting}</span>}
          </button>
        ))}
      </nav>
      {acting !== null && (
        <ActionForm
          key={acting.tool.name}
          tool={acting.tool}
          known={acting.known}
          table={run.table}
          now={shopTimeAfter(run.table.startsAt, nowMs)}
          onUse={use}
          onClose={() => setActing(null)}
        />
      )}
      <ShortcutSheet isOpen={hasSheet} onClose={() => setSheet(false)} />
      {asking === 'finish' && (
        <FinishDialog
          title={text.finishTitle}
          body={openCount(chats) === 0 ? text.finishDone : text.finishOpen(openCount(chats))}
          confirm={text.finish}
          onConfirm={() => stand('finishDeskRun')}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'close-chat' && chat !== null && (
        <FinishDialog
          title={text.closeTitle(chat.customer.name)}
          body={text.closeBody}
          confirm={text.closeChat}
          onConfirm={async () => {
            await room.act({ kind: 'closing', chat: chat.id });
            return null;
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

const openCount = (chats: readonly { readonly hasEnded: boolean }[]): number =>
  chats.filter(({ hasEnded }) => !hasEnded).length;

const lastOfEach = (events: DeskRunView['events']): SeenUpTo =>
  Object.fromEntries(events.map(({ chat, sequence }) => [chat, sequence]));
