import type { DeskTable } from '@mianmian/contract/desk';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import type { DeskChat } from '../chats/fold-chats.ts';
import type { UseTool } from './action-form.tsx';
import { CustomerPanel } from './customer-panel.tsx';
import { KnowledgePanel } from './knowledge-panel.tsx';
import { OrderPanel } from './order-panel.tsx';
import { ProductPanel } from './product-panel.tsx';
import { RulesPanel } from './rules-panel.tsx';
import './panels.css';

export const PANELS = ['customer', 'order', 'product', 'knowledge', 'rules'] as const;
export type PanelName = (typeof PANELS)[number];

type Props = {
  readonly table: DeskTable;
  readonly chat: DeskChat | null;
  readonly panel: PanelName;
  readonly wantedOrder: string;
  readonly isOver: boolean;
  readonly onPanel: (panel: PanelName) => void;
  readonly onUse: UseTool;
  readonly onAct: (tool: string, known: Readonly<Record<string, string>>) => void;
  readonly onQuote: (words: string) => void;
};

export function SidePanel({ table, chat, panel, wantedOrder, isOver, onPanel, onUse, onAct, onQuote }: Props) {
  const text = useText(deskText);
  return (
    <section className="desk-side" aria-label={text.side}>
      <h2 className="visually-hidden">{text.side}</h2>
      <div className="desk-tabs" role="tablist" aria-label={text.side}>
        {PANELS.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === panel}
            aria-controls="desk-panel"
            tabIndex={name === panel ? 0 : -1}
            onClick={() => onPanel(name)}
            onKeyDown={({ key, currentTarget }) => {
              const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
              if (step === 0) return;
              const next = PANELS[(PANELS.indexOf(name) + step + PANELS.length) % PANELS.length];
              if (next === undefined) return;
              onPanel(next);
              currentTarget.parentElement?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
            }}
          >
            {text.panels[name]}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <div id="desk-panel" className="desk-panel" role="tabpanel" aria-labelledby={`tab-${panel}`} tabIndex={0}>
        {panel === 'knowledge' && <KnowledgePanel articles={table.knowledge} onQuote={onQuote} />}
        {panel === 'product' && <ProductPanel products={table.products} />}
        {panel === 'rules' && <RulesPanel table={table} />}
        {panel === 'customer' && chat !== null && (
          <CustomerPanel key={chat.id} chat={chat} isOver={isOver} onAct={onAct} />
        )}
        {panel === 'order' && chat !== null && (
          <OrderPanel
            key={chat.id}
            chat={chat}
            wanted={wantedOrder}
            isOver={isOver}
            onUse={onUse}
            onAct={(tool, orderId) => onAct(tool, { orderId })}
          />
        )}
        {(panel === 'customer' || panel === 'order') && chat === null && (
          <p className="desk-empty">{text.chooseChat}</p>
        )}
      </div>
    </section>
  );
}
