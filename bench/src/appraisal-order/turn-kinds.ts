import type { ChatScript, ScriptStep, Variant } from '@mianmian/core/simulation/scenario/scenario';

/** Kinds of turns a random agent chooses among, in the groups whose order the customers must reproduce. */
export const KIND_GROUPS = [
  ['instruct', 'done', 'concrete_time'],
  ['apology', 'empathy'],
  ['vague_promise', 'wait', 'deflect'],
  ['repeated_template'],
] as const;
export type TurnKind = (typeof KIND_GROUPS)[number][number];
export const TURN_KINDS: readonly TurnKind[] = KIND_GROUPS.flat();

/** Said first in every run, so that whoever says it again repeats himself. */
export const TEMPLATE = '亲，您好，欢迎光临本店，很高兴为您服务';

const LINES: Readonly<Record<Exclude<TurnKind, 'done'>, readonly string[]>> = {
  instruct: [
    '您打开订单详情，点右下角的申请售后，按提示选好原因提交就行',
    '先点我的订单，再点查看物流，里面能看到每一步',
    '您在个人中心点我的券，选中这一张再去结算',
    '先退出重新登录，再点设置里的地址管理改好保存',
    '您点客服页面上方的服务进度，选这一单就能看到结果',
    '先在订单里点更多，再点联系售后，上传照片提交',
  ],
  concrete_time: [
    '今天18点前给您答复',
    '明天上午10点前给您回电',
    '明天12点前给您处理完',
    '后天17点前把结果告诉您',
    '今天21点前给您发出',
    '明天15点前给您到账',
  ],
  apology: [
    '非常抱歉给您添麻烦了',
    '真的对不起，让您遇到这样的事',
    '实在不好意思，是我们没做好',
    '给您赔个不是，让您费心了',
    '抱歉让您有这么不好的体验',
    '这件事是我们的疏忽，向您道歉',
  ],
  empathy: [
    '我理解您现在着急的心情',
    '换作是我也会生气的',
    '这么折腾一趟确实很糟心',
    '能体会您的难处，真的不容易',
    '遇到这种事谁都会窝火',
    '知道您为这事操了不少心',
  ],
  vague_promise: [
    '我们会尽快处理的',
    '后续有消息会通知您',
    '我们会抓紧给您安排',
    '回头给您一个说法',
    '我们尽量帮您反映',
    '有结果了第一时间跟您说',
  ],
  wait: [
    '请您稍等一下',
    '您等我看一下',
    '麻烦您耐心等待一会',
    '稍等，我去问问',
    '您先别走，我查着呢',
    '再给我一会儿，正在核对',
  ],
  deflect: [
    '这个您自己去联系快递',
    '您找平台问一下吧',
    '这不归我们管，您打快递电话',
    '您自己上网查一下',
    '这得您去问银行',
    '您直接联系厂家处理',
  ],
  repeated_template: [TEMPLATE],
};

/** What a random agent does for one turn: a line, or an operation and the word that it is done. `nth`: of this kind. */
export function stepsOf(
  kind: TurnKind,
  variant: Variant,
  chat: ChatScript,
  nth: number,
  dice: number,
): readonly ScriptStep[] {
  if (kind === 'done') return doneSteps(variant, chat, nth);
  const lines = LINES[kind];
  return [{ say: lines[(nth + Math.floor(dice * lines.length)) % lines.length] ?? TEMPLATE }];
}

const DONE_WORDS: Readonly<Record<string, string>> = {
  refund: '退款已经给您退好了',
  approve_return: '退货申请已经给您通过了',
  exchange: '换货单已经给您建好了',
  resend: '补发单已经给您建好了',
  coupon: '优惠券已经发给您了',
  compensate: '补偿已经给您发了',
  change_address: '地址已经给您改好了',
  create_ticket: '工单已经给您登记好了',
  urge_shipping: '刚刚已经帮您催过了',
  transfer: '已经给您转给专人了',
  tag: '标签已经给您打好了',
  notify: '通知已经给您发了',
};

/** The next operation the matter really needs, and that it is done; once all are done, a note. */
function doneSteps({ oracle, chats }: Variant, { id, customerId }: ChatScript, nth: number): readonly ScriptStep[] {
  let at = chats[0]?.id;
  const operations = oracle.flatMap((step) => {
    if ('chat' in step) at = step.chat;
    return 'tool' in step && at === id && step.tool in DONE_WORDS ? [step] : [];
  });
  const operation = operations[nth];
  if (operation !== undefined) return [operation, { say: DONE_WORDS[operation.tool] ?? '' }];
  const note = { tool: 'note', args: { customerId, text: `第 ${nth + 1} 次跟进，已记下顾客的要求` } };
  return [note, { say: NOTED[nth % NOTED.length] ?? '' }];
}

const NOTED = ['备注已经给您记好了', '情况已经写进备注了', '您的要求已经备注上了', '备注刚刚给您更新好了'];
