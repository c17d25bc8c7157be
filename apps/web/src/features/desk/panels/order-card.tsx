import { deskText } from '../../../shared/catalogue/desk.ts';
import { labelOf } from '../../../shared/catalogue/label-of.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { yuan } from './money.ts';
import type { OrderRow, ParcelRow } from './order-rows.ts';
import './order-card.css';

/** What is done to an order, from its card. */
const ORDER_ACTIONS = [
  'refund',
  'approve_return',
  'exchange',
  'resend',
  'compensate',
  'change_address',
  'urge_shipping',
  'create_ticket',
] as const;

type Props = {
  readonly order: OrderRow;
  readonly parcels: readonly ParcelRow[];
  readonly isOver: boolean;
  readonly onLogistics: () => void;
  readonly onAct: (tool: string) => void;
};

export function OrderCard({ order, parcels, isOver, onLogistics, onAct }: Props) {
  const text = useText(deskText);
  return (
    <article className="order-card">
      <header>
        <h3 className="numeric">{order.id}</h3>
        <span className="order-status" data-status={order.status}>
          {text.orderStatus[order.status]}
        </span>
      </header>
      <ul className="order-items">
        {order.items.map((item) => (
          <li key={item.id}>
            <span>
              {item.name} {text.quantity(item.quantity)}
            </span>
            <span className="numeric">¥{yuan(item.priceFen)}</span>
            <small>{item.sku}</small>
          </li>
        ))}
      </ul>
      <dl className="order-facts">
        <Fact name={text.paid} value={`¥${yuan(order.paidFen)}`} />
        <Fact name={text.placedAt} value={order.placedAt} />
        {order.receivedAt !== undefined && <Fact name={text.receivedAt} value={order.receivedAt} />}
        <Fact name={text.receiver} value={`${order.receiver} ${order.phone}`} />
        <Fact name="" value={order.address} />
        {order.hasFreightInsurance === true && <Fact name="" value={text.insurance} />}
        {order.remark !== undefined && <Fact name={text.remark} value={order.remark} />}
        {order.refunds.map((refund) => (
          <Fact
            key={refund.id}
            name={text.refunds}
            value={`¥${yuan(refund.amountFen)} ${text.refundStatus[refund.status]}，${refund.channel}，${refund.at}`}
          />
        ))}
        {order.returns.map((each) => (
          <Fact
            key={each.id}
            name={text.returns}
            value={`${labelOf(each.reason, text.choices)}，${labelOf(each.freight, text.choices)}`}
          />
        ))}
        {order.exchanges.map((each) => (
          <Fact key={each.id} name={text.exchanges} value={`${each.sku}，${labelOf(each.freight, text.choices)}`} />
        ))}
        {order.tickets.map((ticket) => (
          <Fact key={ticket.id} name={text.tickets} value={`${ticket.kind}，${ticket.owner}，${ticket.dueAt}`} />
        ))}
      </dl>
      {parcels.map((parcel) => (
        <section key={parcel.id} className="parcel">
          <h4>
            {parcel.carrier} {parcel.status}
          </h4>
          <ol>
            {[...parcel.traces].reverse().map((trace) => (
              <li key={trace.id}>
                <time className="numeric">{trace.at}</time> {trace.text}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <div className="order-actions">
        <button type="button" disabled={isOver} onClick={onLogistics}>
          {text.logistics}
        </button>
        {ORDER_ACTIONS.map((tool) => (
          <button key={tool} type="button" disabled={isOver} onClick={() => onAct(tool)}>
            {text.actionNames[tool]}
          </button>
        ))}
      </div>
    </article>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
