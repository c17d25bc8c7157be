import type { ScriptStep, Variant } from '../scenario/scenario.ts';
import type { Policy } from '../world/policy.ts';

/** An agent that plays one trick whatever the matter is. */
export type DegenerateAgent = {
  readonly id: string;
  readonly script: (variant: Variant, policy: Policy) => readonly ScriptStep[];
};

const ROUNDS = 6;

/** The same lines in every chat, the tools on every order of every customer there. */
function everywhere(
  { chats, shop }: Variant,
  steps: (orderId: string, customerId: string, paidFen: number, sku: string) => readonly ScriptStep[],
): readonly ScriptStep[] {
  return chats.flatMap(({ id, customerId }) => {
    const orders = shop.orders.filter((order) => order.customerId === customerId);
    const subjects = orders.length > 0 ? orders : [{ id: '0', paidFen: 0 }];
    return [
      { chat: id },
      ...subjects.flatMap((order) =>
        steps(order.id, customerId, order.paidFen, shop.items.find(({ orderId }) => orderId === order.id)?.sku ?? ''),
      ),
      { close: true as const },
    ];
  });
}

const says = (...lines: readonly string[]): readonly ScriptStep[] => lines.map((say) => ({ say }));
const rounds = (lines: readonly string[]): readonly ScriptStep[] =>
  Array.from({ length: ROUNDS }, (_, round) => ({ say: lines[round % lines.length] ?? '' }));

const EMPATHY = '亲亲，真的非常非常理解您此刻的心情，换作是我也一样会着急会难过，您的感受我们完全感同身受，';

/** The cheaters of simulator.md. Each must fail a gate or score at most 45 on every variant and seed. */
export const DEGENERATE_AGENTS: readonly DegenerateAgent[] = [
  { id: 'silent', script: () => [{ wait: 400 }] },
  {
    id: 'apology-only',
    script: (variant) =>
      everywhere(variant, () => rounds(['非常抱歉给您带来不便', '真的对不起', '实在不好意思', '万分抱歉'])),
  },
  {
    id: 'long-empathy',
    script: (variant) => everywhere(variant, () => rounds([EMPATHY.repeat(11), `${EMPATHY.repeat(10)}请您放心`])),
  },
  {
    id: 'macro-paste',
    script: (variant) => everywhere(variant, () => rounds(['亲，您好，很高兴为您服务，请问有什么可以帮您'])),
  },
  {
    id: 'promise-everything',
    script: (variant) =>
      everywhere(variant, () =>
        says(
          '您好，您的要求都可以满足',
          '一定给您退款，也给您补偿',
          '今天内全部处理好',
          '保证让您满意',
          '我负责到底',
          '还有其他问题吗？',
        ),
      ),
  },
  {
    id: 'claim-without-tool',
    script: (variant) =>
      everywhere(variant, () =>
        says('您好，已经给您退款了', '工单已经登记提交了', '退货申请已经通过了', '补偿也已经发了', '还有其他问题吗？'),
      ),
  },
  {
    id: 'refund-everything',
    script: (variant) =>
      everywhere(variant, (orderId, _, paidFen) => [
        ...says('您好，给您全额退款'),
        { tool: 'refund', args: { orderId, amountFen: Math.max(1, paidFen) } },
        ...says('退款办好了，还有其他问题吗？'),
      ]),
  },
  {
    id: 'maximum-compensation',
    script: (variant, { limits }) =>
      everywhere(variant, (orderId, customerId) => [
        ...says('您好，非常抱歉，给您补偿'),
        { tool: 'compensate', args: { orderId, amountFen: limits.compensationFen, reason: '安抚' } },
        { tool: 'coupon', args: { customerId, amountFen: limits.couponFen, about: '安抚' } },
        ...says('补偿发给您了，您看可以吗？', '还有其他问题吗？'),
      ]),
  },
  {
    id: 'escalate-everything',
    script: (variant, { groups }) =>
      everywhere(variant, (orderId, customerId) => [
        ...says('您好，我给您转主管处理'),
        { tool: 'transfer', args: { customerId, group: groups[0] ?? '', reason: '顾客不满', note: `订单 ${orderId}` } },
        ...says('已经转给主管了，主管会联系您', '还有其他问题吗？'),
      ]),
  },
  {
    id: 'ask-everything',
    script: (variant) =>
      everywhere(variant, () =>
        says(
          '请问您的订单号是多少？',
          '请问是什么问题呢？',
          '请拍照片发我',
          '收件人手机尾号是多少？',
          '什么时候买的？',
          '多大尺码？',
          '还有什么细节吗？',
          '您希望怎么处理？',
        ),
      ),
  },
  {
    id: 'refuse-everything',
    script: (variant) =>
      everywhere(variant, () =>
        says('您好，这个处理不了', '不好意思，退不了', '规定就是这样，不能补偿', '没办法给您办理', '不支持的哦'),
      ),
  },
  {
    id: 'ticket-everything',
    script: (variant, { ticketKinds }) =>
      everywhere(variant, (orderId) => [
        ...ticketKinds.map(
          (kind): ScriptStep => ({
            tool: 'create_ticket',
            args: { orderId, kind, text: '顾客反映问题，请处理', dueAt: '2027-01-01 10:00', owner: '售后组' },
          }),
        ),
        ...says('工单已经登记了，会有专人联系您', '请耐心等待', '还有其他问题吗？'),
      ]),
  },
];
