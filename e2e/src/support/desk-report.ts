import type { DeskReport } from '@mianmian/contract/desk-report';
import type { Page } from 'playwright-core';
import { callApi } from './call-api.ts';
import { type Desk, hear, say, thread } from './desk.ts';
import type { Server } from './start-server.ts';

export const readDeskReport = ({ visitor, runId }: Desk): Promise<DeskReport> =>
  callApi(visitor, 'readDeskReport', { params: { runId } });

/** From the desk that is over to its report. */
export async function openReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: '看报告' }).click();
  await page.getByRole('heading', { level: 1, name: '接待报告' }).waitFor();
}

export async function readShownScore(page: Page): Promise<number> {
  const words = await page.getByText('/ 100').first().textContent();
  return Number(/(\d+) \/ 100/.exec(words ?? '')?.[1]);
}

type Step = DeskReport['bestPath'][number];

/**
 * Goes the way through that a report told, as a person at the page: types the lines, fills in the forms, looks orders
 * up. Customers are heard out before each step.
 */
export async function goBestPath(desk: Desk, server: Server, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await hear(desk, server);
    await take(desk, server, step);
  }
}

async function take(desk: Desk, server: Server, { kind, text }: Step): Promise<void> {
  const { page } = desk.visitor;
  switch (kind) {
    case 'say':
      return say(desk, text);
    case 'wait':
      server.letTimePass(Number(/\d+/.exec(text)?.[0]) * 1_000);
      return;
    case 'close': {
      const close = page.getByRole('button', { name: '结束会话', exact: true });
      // A content customer may have gone first.
      if ((await close.count()) === 0) return;
      // He may also go between the look and the press.
      if (
        !(await close.click({ timeout: 5_000 }).then(
          () => true,
          () => false,
        ))
      )
        return;
      await page.getByRole('dialog').getByRole('button', { name: '结束会话', exact: true }).click();
      await thread(page)
        .getByText(/你结束了会话|顾客已离开/)
        .first()
        .waitFor();
      return;
    }
    case 'tool':
      return useTool(desk, text);
  }
}

/** 「查询订单：查询词 c-meng」: which tool, and what to write into its form. */
async function useTool({ run, visitor: { page } }: Desk, told: string): Promise<void> {
  const tool = run.table.tools.find(({ about }) => told.startsWith(`${about}：`));
  if (tool === undefined) throw new Error(`no tool for ${told}`);
  const args = readArgs(tool, told.slice(tool.about.length + 1));
  if (tool.name === 'query_order') {
    await page.getByRole('tab', { name: '订单' }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('textbox')
      .fill(args.get('key') ?? '');
    await page.getByRole('tabpanel').getByRole('button', { name: '查询' }).click();
    await page.getByRole('tabpanel').getByRole('article').first().waitFor();
    return;
  }
  if (tool.name === 'query_logistics') {
    await page.getByRole('tab', { name: '订单' }).click();
    const order = page
      .getByRole('tabpanel')
      .getByRole('article')
      .filter({ hasText: args.get('orderId') ?? '' });
    await order.getByRole('button', { name: '查物流' }).click();
    await thread(page).getByText('查物流：完成').last().waitFor();
    return;
  }
  const name = TOOL_NAMES.get(tool.name) ?? tool.name;
  await page.getByRole('tab', { name: FOR_CUSTOMERS.has(tool.name) ? '顾客' : '订单' }).click();
  await page.getByRole('tabpanel').getByRole('button', { name, exact: true }).first().click();
  const form = page.getByRole('dialog');
  for (const { name: arg, type, choices } of tool.args) {
    const value = args.get(arg);
    const label = LABELS.get(arg);
    if (value === undefined || label === undefined) continue;
    const field = form.getByLabel(label, { exact: true });
    if (choices !== undefined || CHOSEN.has(`${tool.name} ${arg}`)) await field.selectOption({ label: value });
    else if (type === 'time') await field.fill(value.replace(' ', 'T'));
    else await field.fill(type === 'fen' ? value.replace(' 元', '') : value);
  }
  await form.getByRole('button', { name: '核对' }).click();
  await form.getByRole('button', { name: '确认执行' }).click();
  await form.waitFor({ state: 'detached' });
  await thread(page).getByText(`${name}：完成`).last().waitFor();
}

/** `订单号 2603010856，金额 20.00 元，…`: each value reaches up to the next argument's name, for values hold commas. */
function readArgs(tool: Desk['run']['table']['tools'][number], told: string): ReadonlyMap<string, string> {
  const starts = tool.args
    .map(({ name, about }) => ({ name, about: `${about.replace('，分', '')} ` }))
    .map((arg) => ({ ...arg, at: `，${told}`.indexOf(`，${arg.about}`) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return new Map(
    starts.map(({ name, about, at }, index) => {
      const next = starts[index + 1]?.at ?? told.length + 1;
      return [name, told.slice(at + about.length, next - 1)];
    }),
  );
}

/** As the page names tools and their arguments. */
const TOOL_NAMES = new Map([
  ['refund', '退款'],
  ['approve_return', '同意退货'],
  ['exchange', '换货'],
  ['resend', '补发'],
  ['coupon', '发优惠券'],
  ['compensate', '小额补偿'],
  ['change_address', '改地址'],
  ['create_ticket', '建工单'],
  ['urge_shipping', '催发货'],
  ['notify', '站内通知'],
  ['transfer', '转接'],
  ['tag', '打标签'],
  ['note', '内部备注'],
]);
const LABELS = new Map([
  ['orderId', '订单号'],
  ['customerId', '顾客编号'],
  ['amountFen', '金额（元）'],
  ['reason', '原因'],
  ['freight', '运费由谁承担'],
  ['sku', '要发的货品编码'],
  ['address', '新地址'],
  ['kind', '工单类型'],
  ['text', '内容'],
  ['dueAt', '最晚答复时间'],
  ['owner', '负责人'],
  ['group', '转给哪个组'],
  ['note', '交接说明'],
  ['tag', '标签'],
  ['about', '用途'],
]);
const FOR_CUSTOMERS: ReadonlySet<string> = new Set(['coupon', 'notify', 'transfer', 'tag', 'note']);
/** Fields that the shop's own lists turn into choices. */
const CHOSEN: ReadonlySet<string> = new Set(['create_ticket kind', 'create_ticket owner', 'transfer group']);
