import type { Competency } from '../../question-bank/competency.ts';
import type { StoryReading, StoryTheme } from './story-reading.ts';
import type { ToldClause } from './told-clause.ts';

type Signs = {
  readonly words: RegExp;
  /** Clauses with such words in a usual story: the more usual, the less one of them says. */
  readonly usual: number;
};

/** What in the task, the action and the result shows a competency; the words are hints, not a judgement. */
const SIGNS: Readonly<Record<Competency, Signs>> = {
  communication: {
    words:
      /沟通|解释|说明|告诉|讲(?:清|明|给|完|道理)|跟(?:他|她|对方|顾客|客户|大家|老人|家长).{0,8}(?:说|讲|聊)|问(?:他|她|清|了)|听(?:他|她|完)|商量|协商|念给|教(?:他|她|大家|会)|画|一步一步|一句一句|打(?:了)?(?:个)?(?:电话|语音)/,
    usual: 2.2,
  },
  emotion: {
    words:
      /安抚|别急|先别|消(?:消)?气|道歉|对不起|不好意思|抱歉|理解|换(?:成|了|作|做)?(?:是)?我|没(?:有)?(?:争|打断|回嘴|急着|顶)|让(?:他|她)(?:先)?(?:说|骂|讲|坐|吵)|听(?:他|她)(?:说|讲|骂)完|倒(?:了)?(?:杯|一杯)?(?:热)?水|辛苦|陪(?:他|她|着)|蹲下|情绪|冷静|哭/,
    usual: 0.7,
  },
  adaptability: {
    words:
      /换(?:个|了个|一个)?(?:思路|办法|法子|方式)|改(?:成|签|用|线)|替代|备用|临时|应急|另(?:外)?(?:找|想)|变通|特事|绿色通道|方案|三个选择|两个选择|借|顶(?:上|后)|分成两|来不及|现场|调(?:货|车|班)|同城|闪送|叫(?:了)?(?:车|货拉拉)/,
    usual: 0.8,
  },
  data: {
    words:
      /统计|数据|表格|做(?:了|成)?(?:一)?(?:张|个)表|导出|归(?:类|成)|分类|对比|排序|记录|百分|%|批次|一条条|逐条|样本|公式|测|(?<!商)量(?:了|一|得)|数(?:了|一)|概率|分析|图表|抽(?:查|样)|聊天记录/,
    usual: 0.9,
  },
  proactive: {
    words:
      /主动|提前|建议|提议|写了(?:一)?(?:份|个|张)|自己(?:去|掏|花|学|试|做|动手|买|开车|骑)|跟(?:老板|主管|组长|领导).{0,4}(?:说|提|讲)|做(?:了|成)(?:一)?(?:张|个|份|本)|整理|改(?:了|成)|录成|每天(?:下班|早上|晚上)|练|多做|想了?个?(?:招|办法)/,
    usual: 1.2,
  },
  compliance: {
    words:
      /规定|规则|权限|合规|流程|条款|协议|录音|凭证|截图|证据|审批|申请|按(?:正常|规|照)|不能(?:透露|承诺|卖|退|说)|隐私|底线|核实|核对|实话|如实|承认/,
    usual: 0.8,
  },
  efficiency: {
    words:
      /分钟|秒|小时(?:内|之内)?|当天|当晚|响应|时长|提速|效率|快捷|模板|短语|自动回复|先(?:处理|打|做)|分成|排(?:序|成|好)|同时|一边|马上|立刻|加急|分流|清零|流程图|按(?:尾号|楼|城市|送达)/,
    usual: 1.3,
  },
  teamwork: {
    words:
      /我们(?:组|一起|几个|商量)|大家|团队|同事|分工|配合|协作|协调|带(?:新人|徒|着)|班组|群里|拉(?:了)?(?:个)?群|结对|部门|开会|站会|对接|新人|组员|互相|一起/,
    usual: 0.8,
  },
};

/** Competencies the story shows more than others do, the clearest first, with the clauses that show them. */
export function findCompetencies(clauses: readonly ToldClause[]): StoryReading['competencies'] {
  const told = clauses.filter(({ part }) => part === 'task' || part === 'action' || part === 'result');
  return (Object.entries(SIGNS) as [Competency, Signs][])
    .map(([competency, { words, usual }], index) => {
      const spans = told.filter(({ text }) => words.test(text)).map(({ span }) => span);
      return { competency, spans, index, weight: spans.length / usual };
    })
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, MOST)
    .map(({ competency, spans }) => ({ competency, spans }));
}

const MOST = 2;

const COMPLAINT =
  /骂|吼|闹|拍桌|投诉|哭|急得|生气|发火|火了|炸了?|差评|曝光|12315|威胁|不依|不肯|不信|崩溃|维权|拉横幅|要退|退货|退钱|不满|质疑|吵|凶|一星|骗|赔|说法|说(?:我们|你们|我)|非要|怪(?!不)|收到.{0,12}(?:坏|碎|错|少|破|瘪|味|脏|裂|湿|烂)|要求(?!我|于|在|新)|冲着?我|抱怨|反映|委屈/;
const TEAM =
  /我们组|团队|小组|分工|两个班|两边的?(?:领导|部门)|部门|带(?:新人|一个|徒)|新人|组里|[三四五六七八]个人|班组|交接|互相|不服|各干各|配合|早班|晚班|组长和|轮/;
const LEARNING =
  /学(?!校|生|期|院|年)|练|不会|什么都不懂|打字慢|听不懂|考核|转正|我把.{0,12}(?:写错|弄反|发到|说错)|质检|刚(?:来|去|到|转|入职|做|开始).{0,10}(?:的?时候|什么|客人|，|$)|进步|记住|背|一无所知|难住|教训/;
const PROBLEM =
  /系统|故障|卡|崩|堵|停|缺|断|坏|丢|漏|来不及|超|率|积压|找不到|暴|台风|取消|下降|重复|每天|率|月底|错发|送错|还有.{0,4}(?:天|小时|分钟)|平均/;

/** Hard problems are told in the most common words, so they count least. */
const PROBLEM_WEIGHT = 0.5;
const COMPLAINT_WEIGHT = 1.3;
const LEARNING_WEIGHT = 1.2;

/** What interviewers could ask this story for: the theme most of its clauses speak of; none of no story. */
export function findThemes(clauses: readonly ToldClause[]): readonly StoryTheme[] {
  const count = (words: RegExp, ...parts: readonly string[]): number =>
    clauses.filter(({ part, text }) => parts.includes(part) && words.test(text)).length;
  if (clauses.every(({ part }) => part === 'none')) return [];
  const weights: readonly (readonly [StoryTheme, number])[] = [
    ['complaint', COMPLAINT_WEIGHT * count(COMPLAINT, 'situation', 'task')],
    ['teamwork', count(TEAM, 'situation', 'task', 'action')],
    ['learning', LEARNING_WEIGHT * count(LEARNING, 'situation', 'task', 'action')],
    ['hard-problem', PROBLEM_WEIGHT * count(PROBLEM, 'situation', 'task') + 0.4],
  ];
  const [best] = weights.toSorted((a, b) => b[1] - a[1]);
  return best === undefined ? [] : [best[0]];
}
