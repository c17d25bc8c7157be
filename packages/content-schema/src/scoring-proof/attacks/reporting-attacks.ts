import type { Attack, Material } from '../attack.ts';

const whole =
  (before: string, after = '') =>
  ({ conduct }: Material) =>
    `${before}${conduct.join('，')}${after}`;

/** The right words as what others say, do or should do, or what might be done one day. */
export const REPORTING_ATTACKS: readonly Attack[] = [
  { id: 'report/trainer', text: whole('培训老师讲：“', '。”我都记在本子上了。') },
  { id: 'report/book', text: whole('书上说：“', '。”写得挺好的。') },
  { id: 'report/colleague', text: whole('我以前同事总是', '。我在旁边看着，没参与。') },
  { id: 'report/former-boss', text: whole('前老板要求“', '”，反正没人照做。') },
  { id: 'report/textbook', text: whole('一名合格的客服人员应当', '。企业应加强培训，从而提高整体服务水平。') },
  { id: 'report/industry', text: whole('客服行业普遍认为，从业者需要', '，这是行业的基本要求。') },
  { id: 'report/they-not-me', text: whole('他们都会', '，我跟他们不一样，我一般直接关掉对话框。') },
  { id: 'report/if-paid', text: whole('如果工资给够，我也许可以考虑', '，给不够就算了。') },
  { id: 'report/some-day', text: whole('等我以后当了领导，我打算让别人', '。') },
  { id: 'report/would-have', text: whole('要是当时不那么忙的话，本来是应该', '，可惜没有。') },
  { id: 'report/heard', text: whole('听说网上的标准答案是', '，我也不知道对不对。') },
  { id: 'report/customer-says', text: ({ conduct }) => `顾客说：“${conduct.join('，')}”` },
  {
    id: 'report/customer-asks',
    text: ({ conduct }) => conduct.map((words) => `客户问我：“${words}？”`).join(''),
  },
];
