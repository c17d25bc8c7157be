import { quoteClause } from './quote-clause.ts';
import type { StoryCheck } from './story-reading.ts';
import type { ToldClause } from './told-clause.ts';

/** Who does what a clause tells: the teller, a group or a colleague, a customer or anybody else, or nobody that is named. */
export type Doer = 'own' | 'group' | 'other' | 'unnamed';

const TAKES = '(?<![跟对给和向让把被帮问骂找叫教请冲替陪比像谢夸诉])';
const OWN = new RegExp(`${TAKES}(?:我(?!们|的|家|店)|俺|本人|咱(?!们))`);
const GROUP = new RegExp(
  `(?:让|叫|带着?)我们|${TAKES}(?:我们(?!的|店里有|这|机器|产品|店的|公司的)|咱们|大家|大伙|团队|小组|全组|全班|全店|组里|店里|公司|平台|同事|几个人|分公司|门店|后厨|学生会|各部门|双方团队|客服(?!的|说)|领导|主管|店长|老板|经理|组长|班长|站长|总监|师傅|拉长|校长|校方|食堂|技术(?:部|连夜|那边)?|中心(?=临时|统一|成立|加|马上|又|就|也|决定)|护士长|导检|(?:宣传|文体|生活|工程|客房|客服|运营|售后|技术|市场|销售|人事|财务|业务|网络|行政|餐饮|安保|物流|采购|产品)部|(?:后勤|教务|学生|总务)处|宿管|专班|有人(?=[^，]{0,6}(?:做|登记|联系|统一|负责)))(?!.{0,2}(?:说|讲|问|让我|叫我|要求|同意|批|答应|也同意|就说|急))`,
);
const OTHER =
  /^(?:然后|后来|结果|那|最后|可是|但是?|等|看到|听(?:到|完)?)?(?:他|她|它|对方|人家|客户|顾客|客人|买家|用户|阿姨|大姐|大哥|大爷|大叔|先生|女士|奶奶|老人|妈妈|爸爸|孩子|家长|业主|玩家|录音里)/;
const PASSIVE =
  /(?<!我)被(?!骂|打断|拒)[^，。]{0,8}(?:反馈|引导|升级|调取|告知|处理|核实|分配|安排|解决|转)|^(?:随后|经)?(?:协议|工单|问题|客户|顾客).{0,6}被|(?:启用|启动|得以|进行)了?/;
const TOLD_OF_ME = /^(?:然后|后来|于是)?(?:我们|大家)(?:先|几个)?.{0,6}(?:商量|讨论|碰了?个?头).{0,4}(?:后|之后|完)/;

/** Who does it stands at the head of a clause; later the same words are what it is done to. */
const SUBJECT_WITHIN = 14;

/** Whose deed each clause of the action tells; a subject left out is that of the clause before. */
export function doersOf(actions: readonly ToldClause[]): readonly Doer[] {
  let last: Doer = 'unnamed';
  return actions.map(({ text, quoted }) => {
    if (quoted) return 'unnamed';
    if (TOLD_OF_ME.test(text)) return 'unnamed';
    const own = OWN.exec(text);
    const group = GROUP.exec(text.slice(0, SUBJECT_WITHIN));
    if (own !== null && (group === null || own.index <= group.index)) last = 'own';
    else if (group !== null) last = 'group';
    else if (PASSIVE.test(text)) return 'group';
    else if (OTHER.test(text)) {
      // Somebody's words or deed between two steps; who went on after it is said again or was said before.
      return 'other';
    }
    return last;
  });
}

/** Whether the deeds are clearly the teller's own: 我, or left out where nobody else was named. */
export function checkOwnAction(actions: readonly ToldClause[]): StoryCheck {
  const doers = doersOf(actions);
  const clausesOf = (doer: Doer): readonly ToldClause[] => actions.filter((_, index) => doers[index] === doer);
  const own = clausesOf('own');
  const group = clausesOf('group');
  const unnamed = clausesOf('unnamed');
  if (actions.length === 0) {
    return {
      id: 'own-action',
      state: 'missing',
      advice: '还没讲到你做了什么：用「我」开头，按先后写两三步。',
      spans: [],
    };
  }
  if (own.length > 0 && own.length * 2 >= group.length) {
    const advice = `${quoteClause(own[0]?.text ?? '')}是你自己做的，听得出你出了什么力。`;
    return { id: 'own-action', state: 'good', advice, spans: own.map(({ span }) => span) };
  }
  if (group.length === 0 && own.length === 0 && unnamed.length > 0) {
    const advice = `${quoteClause(unnamed[0]?.text ?? '')}没写是谁做的，听得出是你；在前面加个「我」更稳。`;
    return { id: 'own-action', state: 'good', advice, spans: unnamed.map(({ span }) => span) };
  }
  const seen = (group[0] ?? actions[0])?.text ?? '';
  const advice = `${quoteClause(seen)}是大家或别人做的：写出其中你做的那一份，如「我提议……，我去找……」。`;
  return { id: 'own-action', state: 'mend', advice, spans: group.map(({ span }) => span) };
}
