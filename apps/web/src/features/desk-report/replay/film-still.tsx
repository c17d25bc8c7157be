import type { DeskReplay } from '@mianmian/contract/desk-report';
import { shopTimeAfter } from '@mianmian/core/simulation/world/shop-time';
import { useEffect, useRef } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { deskReportText } from '../../../shared/catalogue/desk-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { langOf } from '../../../shared/lang-of.ts';
import { ChangeChips } from '../mood/change-chips.tsx';
import type { ShownDeskReport } from '../shown-desk-report.ts';
import { FeelingBars } from './feeling-bars.tsx';
import { WhatIf } from './what-if.tsx';

type Props = {
  readonly report: ShownDeskReport;
  readonly index: number;
  readonly frame: DeskReplay['frames'][number] | undefined;
};

/** One moment: the thread of the chat in which it happened, up to here, and how its customer stands. */
export function FilmStill({ report, index, frame }: Props) {
  const text = useText(deskReportText);
  const desk = useText(deskText);
  const current = report.events[index];
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another moment is what makes it scroll.
  useEffect(() => {
    const element = list.current;
    if (element !== null) element.scrollTop = element.scrollHeight;
  }, [index]);
  if (current === undefined) return null;
  const shown = report.events.slice(0, index + 1).filter(({ chat }) => chat === current.chat);
  const chat = report.chats.find((each) => each.chat === current.chat);
  const state = frame?.chats.find((each) => each.chat === current.chat);
  return (
    <div className="film">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <ol ref={list} className="film-thread" tabIndex={0} aria-label={text.replay}>
        {shown.map((event) => (
          <li key={event.sequence} data-kind={event.kind} aria-current={event.sequence === current.sequence}>
            <time className="numeric">{shopTimeAfter(report.startsAt, event.atMs).slice(-5)}</time>
            <span lang={langOf(wordsOf(event, desk, chat?.customer.name ?? ''))}>
              {wordsOf(event, desk, chat?.customer.name ?? '')}
            </span>
          </li>
        ))}
      </ol>
      {report.runId !== undefined && (
        <div className="film-state">
          {state !== undefined && frame !== undefined && (
            <>
              <h3>
                <span lang="zh-CN">{chat?.customer.name}</span>：{text.mood3[state.mood]}
              </h3>
              <p className="desk-report-quiet">{text.progress(Math.round(state.progress * 100))}</p>
              <FeelingBars feelings={state.feelings} />
              <ChangeChips change={frame.change} />
            </>
          )}
          {current.kind === 'agent' && report.mode !== 'agent' && (
            <WhatIf key={current.sequence} runId={report.runId} sequence={current.sequence} said={current.text} />
          )}
        </div>
      )}
    </div>
  );
}

function wordsOf(
  event: ShownDeskReport['events'][number],
  desk: {
    readonly you: string;
    readonly ended: string;
    readonly closed: string;
    readonly orderCard: string;
    readonly arrived: (name: string) => string;
    readonly done: (action: string) => string;
    readonly refusedAction: (action: string) => string;
    readonly actionNames: Readonly<Record<string, string>>;
  },
  name: string,
): string {
  switch (event.kind) {
    case 'arrived':
      return desk.arrived(event.customer.name);
    case 'customer':
      return `${name}：${event.text}`;
    case 'agent':
      return `${desk.you}：${event.text}`;
    case 'card':
      return `${name}：[${desk.orderCard} ${event.orderId}]`;
    case 'tool': {
      const action = desk.actionNames[event.tool] ?? event.tool;
      return event.answer.ok ? desk.done(action) : `${desk.refusedAction(action)}，${event.answer.message}`;
    }
    case 'closed':
      return desk.closed;
    case 'ended':
      return desk.ended;
  }
}
