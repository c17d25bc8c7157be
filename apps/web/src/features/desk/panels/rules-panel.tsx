import type { DeskTable } from '@mianmian/contract/desk';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { yuan } from './money.ts';

const LIMITS = ['refundFen', 'compensationFen', 'couponFen'] as const;

/** The shop's written rules and what the agent may give alone; runs are graded against these and no other shop's. */
export function RulesPanel({ table }: { readonly table: DeskTable }) {
  const text = useText(deskText);
  return (
    <>
      <section className="limits">
        <h3>{text.limits}</h3>
        <dl className="order-facts">
          {LIMITS.map((limit) => (
            <div key={limit}>
              <dt>{text.limitOf[limit]}</dt>
              <dd className="numeric">¥{yuan(table.limits[limit])}</dd>
            </div>
          ))}
        </dl>
      </section>
      {table.rules.map((rule) => (
        <article key={rule.id} className="knowledge">
          <h3>{rule.title}</h3>
          <p>{rule.text}</p>
        </article>
      ))}
    </>
  );
}
