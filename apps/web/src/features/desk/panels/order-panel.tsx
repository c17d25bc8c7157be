import { Button } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import type { DeskChat } from '../chats/fold-chats.ts';
import type { UseTool } from './action-form.tsx';
import { foundOrders, foundParcels } from './found-rows.ts';
import { OrderCard } from './order-card.tsx';
import './order-card.css';

type Props = {
  readonly chat: DeskChat;
  /** An order whose card was tapped; looked for once. */
  readonly wanted: string;
  readonly isOver: boolean;
  readonly onUse: UseTool;
  readonly onAct: (tool: string, orderId: string) => void;
};

export function OrderPanel({ chat, wanted, isOver, onUse, onAct }: Props) {
  const text = useText(deskText);
  const [key, setKey] = useState(wanted);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => setKey(wanted), [wanted]);
  const orders = foundOrders(chat);

  const find = async (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() === '' || isBusy) return;
    setBusy(true);
    const answer = await onUse('query_order', { key: key.trim() });
    setBusy(false);
    setTrouble(answer === null || answer.ok ? null : answer.message);
  };
  return (
    <div className="order-panel">
      <form className="panel-search" onSubmit={(event) => void find(event)}>
        <label>
          <span>{text.searchOrder}</span>
          <input value={key} maxLength={40} disabled={isOver} onChange={({ target }) => setKey(target.value)} />
        </label>
        <Button htmlType="submit" disabled={isOver || key.trim() === ''} loading={isBusy}>
          {text.find}
        </Button>
      </form>
      {trouble !== null && (
        <p className="panel-trouble" role="alert">
          {trouble}
        </p>
      )}
      {orders.length === 0 && trouble === null && <p className="desk-empty">{text.noOrder}</p>}
      {orders.map((order) => (
        <OrderCard
          key={order.id}
          order={order}
          parcels={foundParcels(chat, order.id)}
          isOver={isOver}
          onLogistics={() => void onUse('query_logistics', { orderId: order.id })}
          onAct={(tool) => onAct(tool, order.id)}
        />
      ))}
    </div>
  );
}
