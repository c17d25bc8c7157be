import { canonicalText } from '../../../shared/canonical-text.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Policy } from '../policy.ts';
import type { Shop, WrittenRow } from '../shop.ts';
import type { ShopTime } from '../shop-time.ts';
import { checkArgs } from './args.ts';
import { approveReturn, changeAddress, exchange, resend, urgeShipping } from './goods-tools.ts';
import { compensate, coupon, refund } from './money-tools.ts';
import { queryLogistics, queryOrder } from './queries.ts';
import { createTicket, note, notify, tag, transfer } from './record-tools.ts';
import type { Refusal, Tool, ToolArgs, ToolOutcome } from './tool.ts';

export const TOOLS: readonly Tool[] = [
  queryOrder,
  queryLogistics,
  refund,
  approveReturn,
  exchange,
  resend,
  coupon,
  compensate,
  changeAddress,
  createTicket,
  urgeShipping,
  notify,
  transfer,
  tag,
  note,
];

/** The shop and what earlier calls got, by call id. */
export type World = {
  readonly shop: Shop;
  readonly answered: Readonly<Record<string, { readonly asked: string; readonly answer: ToolAnswer }>>;
};
export type ToolAnswer = Result<
  { readonly result: ToolOutcome['result']; readonly rows: readonly WrittenRow[] },
  Refusal
>;

export type ToolRequest = {
  /** Chosen by the caller; the same id and request never write twice. */
  readonly callId: string;
  readonly tool: string;
  readonly args: ToolArgs;
};

/** Uses a tool. A repeated call id gets the first answer and writes nothing; a reused id for another request is refused. */
export function useTool(
  world: World,
  request: ToolRequest,
  policy: Policy,
  at: ShopTime,
): { readonly world: World; readonly answer: ToolAnswer; readonly isRepeat: boolean } {
  const asked = canonicalText([request.tool, request.args]);
  const earlier = Object.hasOwn(world.answered, request.callId) ? world.answered[request.callId] : undefined;
  if (earlier !== undefined) {
    const answer =
      earlier.asked === asked
        ? earlier.answer
        : fail({ code: 'bad_argument', message: '这个操作编号已用于另一个操作，没有执行' } as const);
    return { world, answer, isRepeat: true };
  }
  const outcome = runTool(world.shop, request, policy, at);
  const answer: ToolAnswer = outcome.ok ? ok({ result: outcome.value.result, rows: outcome.value.rows }) : outcome;
  const answered = { ...world.answered, [request.callId]: { asked, answer } };
  return { world: { shop: outcome.ok ? outcome.value.shop : world.shop, answered }, answer, isRepeat: false };
}

function runTool(shop: Shop, request: ToolRequest, policy: Policy, at: ShopTime): Result<ToolOutcome, Refusal> {
  const tool = TOOLS.find(({ name }) => name === request.tool);
  if (tool === undefined) return fail({ code: 'unknown_tool', message: `没有「${request.tool}」这个工具` });
  const args = checkArgs(tool.args, request.args);
  if (!args.ok) return args;
  return tool.run({ shop, args: args.value, policy, at, rowId: `${request.tool}-${request.callId}` });
}
