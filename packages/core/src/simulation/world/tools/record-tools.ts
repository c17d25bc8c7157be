import { fail } from '../../../shared/result.ts';
import { textOf } from './args.ts';
import { findOrder } from './find-rows.ts';
import type { ArgSpec, Tool, ToolCall } from './tool.ts';
import { writeRow } from './write-row.ts';

const CUSTOMER: ArgSpec = { name: 'customerId', type: 'text', about: '顾客编号' };

const isUnknownCustomer = ({ shop, args }: ToolCall): boolean =>
  !shop.customers.some(({ id }) => id === textOf(args, 'customerId'));
const NO_CUSTOMER = fail({ code: 'not_found', message: '没有这位顾客' } as const);

export const createTicket: Tool = {
  name: 'create_ticket',
  about: '建工单：类型、情况、负责人、最晚答复时间都要填',
  args: [
    { name: 'orderId', type: 'text', about: '订单号' },
    { name: 'kind', type: 'text', about: '工单类型，见店规' },
    { name: 'text', type: 'text', about: '情况' },
    { name: 'dueAt', type: 'time', about: '最晚答复时间' },
    { name: 'owner', type: 'text', about: '负责人或组' },
  ],
  run({ shop, args, policy, at, rowId }) {
    const order = findOrder(shop, textOf(args, 'orderId'));
    if (!order.ok) return order;
    const kind = textOf(args, 'kind');
    if (!policy.ticketKinds.includes(kind)) {
      return fail({ code: 'bad_argument', message: `kind（工单类型）只能是：${policy.ticketKinds.join('、')}` });
    }
    const dueAt = textOf(args, 'dueAt');
    if (dueAt <= at) return fail({ code: 'bad_argument', message: 'dueAt（最晚答复时间）应在现在之后' });
    const row = {
      id: rowId,
      orderId: order.value.id,
      kind,
      text: textOf(args, 'text'),
      dueAt,
      owner: textOf(args, 'owner'),
    };
    return writeRow(shop, 'tickets', row, `工单 ${rowId} 已建`);
  },
};

export const notify: Tool = {
  name: 'notify',
  about: '给顾客发站内通知',
  args: [CUSTOMER, { name: 'text', type: 'text', about: '内容' }],
  run(call) {
    const { shop, args, rowId } = call;
    if (isUnknownCustomer(call)) return NO_CUSTOMER;
    const row = { id: rowId, customerId: textOf(args, 'customerId'), text: textOf(args, 'text') };
    return writeRow(shop, 'notifications', row, '通知已发');
  },
};

export const transfer: Tool = {
  name: 'transfer',
  about: '转给别的组，附原因和交接',
  args: [
    CUSTOMER,
    { name: 'group', type: 'text', about: '组，见店规' },
    { name: 'reason', type: 'text', about: '原因' },
    { name: 'note', type: 'text', about: '交接说明' },
  ],
  run(call) {
    const { shop, args, policy, rowId } = call;
    if (isUnknownCustomer(call)) return NO_CUSTOMER;
    const group = textOf(args, 'group');
    if (!policy.groups.includes(group)) {
      return fail({ code: 'bad_argument', message: `group（组）只能是：${policy.groups.join('、')}` });
    }
    const customerId = textOf(args, 'customerId');
    const row = { id: rowId, customerId, group, reason: textOf(args, 'reason'), note: textOf(args, 'note') };
    return writeRow(shop, 'transfers', row, `已转${group}`);
  },
};

export const tag: Tool = {
  name: 'tag',
  about: '给顾客或会话打标签',
  args: [CUSTOMER, { name: 'tag', type: 'text', about: '标签' }],
  run(call) {
    const { shop, args, rowId } = call;
    if (isUnknownCustomer(call)) return NO_CUSTOMER;
    const row = { id: rowId, customerId: textOf(args, 'customerId'), tag: textOf(args, 'tag') };
    return writeRow(shop, 'tags', row, '标签已打');
  },
};

export const note: Tool = {
  name: 'note',
  about: '写内部备注，顾客看不到',
  args: [CUSTOMER, { name: 'text', type: 'text', about: '内容' }],
  run(call) {
    const { shop, args, rowId } = call;
    if (isUnknownCustomer(call)) return NO_CUSTOMER;
    const row = { id: rowId, customerId: textOf(args, 'customerId'), text: textOf(args, 'text') };
    return writeRow(shop, 'notes', row, '备注已记');
  },
};
