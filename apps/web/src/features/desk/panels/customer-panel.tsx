import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import type { DeskChat } from '../chats/fold-chats.ts';
import './order-card.css';

/** What is done for a customer rather than an order. */
const CUSTOMER_ACTIONS = ['coupon', 'notify', 'transfer', 'tag', 'note', 'create_ticket'] as const;

type Props = {
  readonly chat: DeskChat;
  readonly isOver: boolean;
  readonly onAct: (tool: string, known: Readonly<Record<string, string>>) => void;
};

export function CustomerPanel({ chat, isOver, onAct }: Props) {
  const text = useText(deskText);
  const { id, name, level } = chat.customer;
  const done = chat.entries.flatMap((entry) => (entry.kind === 'tool' && entry.answer.ok ? [entry] : []));
  const written = done.filter(({ tool }) => CUSTOMER_ACTIONS.some((action) => action === tool));
  return (
    <>
      <header className="customer-head">
        <span className="chat-face" aria-hidden="true">
          {name.slice(0, 1)}
        </span>
        <h3>{name}</h3>
        {level !== undefined && <span className="customer-level">{level}</span>}
      </header>
      <dl className="order-facts">
        <div>
          <dt>{text.customerId}</dt>
          <dd>{id}</dd>
        </div>
        {chat.orderIds.map((orderId) => (
          <div key={orderId}>
            <dt>{text.orderCard}</dt>
            <dd className="numeric">{orderId}</dd>
          </div>
        ))}
      </dl>
      <div className="order-actions">
        {CUSTOMER_ACTIONS.map((tool) => (
          <button
            key={tool}
            type="button"
            // Records may be completed after the customer has gone.
            disabled={isOver}
            onClick={() =>
              onAct(tool, { customerId: id, ...(chat.orderIds[0] === undefined ? {} : { orderId: chat.orderIds[0] }) })
            }
          >
            {text.actionNames[tool]}
          </button>
        ))}
      </div>
      {written.length > 0 && (
        <ul className="customer-records">
          {written.map(({ sequence, tool, args }) => (
            <li key={sequence}>
              <strong>{text.actionNames[tool as (typeof CUSTOMER_ACTIONS)[number]]}</strong>{' '}
              {String(args.text ?? args.tag ?? args.reason ?? args.about ?? '')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
