import type { Range } from '../reading.ts';
import { isDenied, mayBeDenied } from './denial.ts';

/** What words in quotation marks are: an answer's are what its writer would say, a chat message only mentions them. */
export type Quoting = 'spoken' | 'mentioned';

/** Whether the words are a doing, somebody's who stands before them, or a saying, somebody's who is said to say it. */
export type Matter = 'deed' | 'saying';

/** So far from the words their speaker and what is thought of them are looked for. */
const FURTHEST = 80;
const SENTENCE_END = /[。!?\n]/;
const CLAUSE_END = /[,。!?;\n]/;

/** Outside the shop: their words and doings are nobody's here. */
const OUTSIDER =
  '(?:顾客|客户|客人|面试官|考官|hr|买家|用户|消费者|对方|有人|有的人|别人|人家|他们?|她们?|大姐|大哥|阿姨|那人|骗子|陌生人|不法分子|诈骗分子|假客服|冒充[^,。!?]{0,6}|假冒[^,。!?]{0,6}|别家|同行|外面|某些[^,。!?]{0,4}|有些人|不良商家|竞争对手)(?:们)?';
/** Of the shop: told of to somebody else, their doings are not the teller's. */
const COLLEAGUE =
  '(?:同事|老员工|师傅|组长|主管|领导|老板|店长|经理|前辈|新人|(?:有的|有些|其他|别的|某些|好多|很多|不少|一些)客服|隔壁[^,。!?]{1,4}|客服们|上家|前东家|前公司|以前(?:的)?(?:公司|店|那家|店里)|原来(?:的)?(?:公司|店|那家|店里)|(?:老|小)[赵钱孙李周吴郑王冯陈张刘杨黄林何高马罗])(?:们)?';
const SUBJECT = new RegExp(
  `(?<![跟给和对向让请叫帮把被替为引导要求劝催告诉教同位加回问][大老新熟小这那个些位名的]{0,3})(?:(?:这|那|有|某|一)?(?:个|位|名|些)?)(${OUTSIDER}|${COLLEAGUE})`,
  'g',
);
const COLLEAGUES = new RegExp(COLLEAGUE);
const SAYS = /说(?!话)|讲(?!话)|骂|问|喊|吼|叫嚷|评价|反馈|反映|觉得|认为|写|声称|宣传|吹/;
/** The teller himself takes over: 「顾客说完我就…」. */
const SELF =
  /(?<![跟给和对向让请叫帮把被替为引导要求劝催告诉教问加想要说扫找转喊骂求逼])(?:我|咱)(?!们?(?:的)?(?:微信|qq|店|公司|家|手机|号))/g;
/** 「您说让我加您」: what the customer of the chat asks for is his doing too. */
const TOLD_YOU =
  /(?:您|你)(?:刚才|刚刚|之前|也|都|一直|不是|是)*(?:(?:说|讲|骂|问|喊|提)(?:的是|的|了|过|我|让|要|想|到|能不能|可不可以|:|“)|(?:让|叫|要求|要|想|想让|希望)(?:我们?|咱))/;

/** That it was refused, undone or is held to be wrong. */
const REFUSAL =
  /拒绝|婉拒|谢绝|回绝|推掉|推辞|不同意|没同意|不答应|没答应|不接受|没接受|没理|不理|没搭理|没加|没给|不给加|举报|上报|制止|阻止|纠正|劝(?:住|阻|他别|她别|他们别)|没(?:这么|这样|那么|那样|照|跟|学|同流)|不(?:会)?(?:这么|这样|那么|那样|照|跟|学)(?:做|干|办|着|他|她)|提醒(?:他|她|他们|同事|顾客|新人)|(?:看不惯|不认同|不赞成|反对|不敢苟同)/;
/** Said of it as a whole: 「…都是骗人的」, 「…，这是红线」. */
const CONDEMNED =
  /^(?:的)?(?:这|那)?(?:种|类|样|些|个)?(?:的)?(?:事|话|要求|行为|做法|方式|操作|情况|套路|人|电话|短信|消息|请求|客服)?(?:儿|们)?,?(?:这|那|此)?(?:种|类|样|些|个|可|事|举)?(?:行为|做法|事|操作)?[^,。!?;]{0,8}?(?<word>违规|违反|违法|红线|高压线|骗|诈骗|陷阱|套路|禁止|不允许|不准|不许|不行|不可以|不可取|不合规|不合适|不合理|不对|不妥|不好|不应该|不该|不能(?:做|干|碰|要|有|接|答应|搞)|(?:别|不要|勿|莫)(?:信|理|上当|加|做|碰)|错误|错的|有风险|风险(?:大|很)|罚|扣分|处罚|危险|不是我(?:们|家|店|这)?[^,。!?;]{0,3}(?:发|建|的|说|做)|别[家人](?:的|塞|发|弄|搞)|没有?保障|不受保[护障]|吃亏|坚决|一律|绝对不|从来不|我们?(?:这边|店里|店)?(?:都|也|从|可|一般|是)?不(?:做|干|搞|碰|会|能|提供|支持|接受|办|答应|允许|受理|提倡)|当心|小心|警惕|挂断|忌|害人|很糟|太糟|糟糕|恶劣|离谱|没底线)/;
/** Of a saying, not of whom it is said of: 「…，这种话不能说」. */
const OF_WORDS = /^[”"]*(?:的)?[,]?(?:这|那|此|之类|等|话|说法|字眼|承诺)/;
/** That the teller likes it or does it too. */
const ENDORSED =
  /好用|管用|有效|不错|省[事心力]|轻松|好办|靠谱|好使|聪明|没问题|没毛病|可行|行得通|没啥|没什么|有道理|值得|挺好|很好|蛮好|真好|好办法|好主意|高明|灵活|方便|厉害|实用|划算|推荐|亲测|学到|学会|佩服|认同|赞成|支持|照做|照办|跟着(?:做|学|干)|学着(?:做|干)?|我?也(?:这么|这样|跟|照|学|会|都|就|一直)(?:[^,。!?]{0,4})(?:做|干|办|来|用|学|加|让|说|讲|回|写)|我(?:就|便|马上|直接|立刻|当场|爽快|后来)*(?:加了|同意了?|答应了?|给了|给他|给她|发了|发给|接受了?|通过了|转了|加上了?)|(?:大家|都)(?:是)?这么|不就(?:行|好)了/;
/** What is praised is the way inside: 「平台上说更方便」. */
const PRAISES_INSIDE = /平台|站内|官方|旺旺|店铺里|这里|线上/;

/** Whether the words of a range are the doing of whoever writes the text; false when told of others, refused or condemned. */
export function standsFor(text: string, { start, end }: Range, quoting: Quoting, matter: Matter): boolean {
  const quote = quoteAround(text, start);
  const place = quote ?? start;
  const from = Math.max(lastBreak(text, place, SENTENCE_END), place - FURTHEST);
  const until = nextBreak(text, quote === null ? end : text.indexOf('”', end), SENTENCE_END);
  const before = text.slice(from, place);
  const after = text.slice(end, Math.min(until, end + FURTHEST));
  if (quote !== null && quoting === 'mentioned') return false;
  if (quote !== null && isSaidNot(before)) return false;
  const words = text.slice(start, end);
  const others = isOfWhom(after, words) ? 'outsider' : othersIn(before, words, quote === null ? matter : 'quote');
  if (isRejected(after, matter)) return false;
  if (others === null) return true;
  return isEndorsed(after + text.slice(until, nextBreak(text, until + 1, SENTENCE_END)));
}

/** 「有顾客说用了根治」: whether the words are told of somebody else, who is not agreed with. */
export function isToldOfOthers(text: string, { start, end }: Range): boolean {
  const before = text.slice(lastBreak(text, start, SENTENCE_END), start);
  if (othersIn(before, text.slice(start, end), 'saying') === null) return false;
  return !isEndorsed(text.slice(end, end + FURTHEST));
}

/** Where the quotation that holds a place begins; null outside of any, or when the whole text is one. */
function quoteAround(text: string, at: number): number | null {
  const opened = Math.max(text.lastIndexOf('“', at), -1);
  if (opened < 0 || text.slice(opened, at).includes('”') || !text.slice(at).includes('”')) return null;
  return opened;
}

/** 「有些话不能说，比如“…”」. */
const UNSAYABLE =
  /(?:不能|不该|不应该|不可以|不要|不许|不准|禁止|忌|别)(?:随便|乱|再)?(?:说|讲|提|用|出现|发)[^。!?]{0,12}(?:比如|例如|像|包括|诸如|:)|禁语|禁用语|违禁词|敏感词/;

/** 「不能跟顾客说“…”」. */
function isSaidNot(before: string): boolean {
  if (UNSAYABLE.test(before)) return true;
  const said = /(?:说|讲|写|发|回复?|提|暗示|推荐|用)(?:出|什么|类似|过|这种话)?[:,\s]*$/.exec(before);
  return said !== null && mayBeDenied(before, said.index);
}

/** 「要微信的顾客」: who does it comes after it. */
const OF_WHOM = new RegExp(`^[^,。!?;]{0,3}的(?:那|这)?(?:个|位|名|些)?(?:${OUTSIDER}|人)`);
const isOfWhom = (after: string, words: string): boolean => OF_WHOM.test(after) && !words.includes('我');

/** Whose doing the clause tells of, when not the writer's; null when it is his. */
function othersIn(before: string, words: string, matter: Matter | 'quote'): 'outsider' | 'colleague' | null {
  const clause = before.slice(lastBreak(before, before.length, CLAUSE_END));
  const heads =
    matter === 'quote' ||
    clause.trim() === '' ||
    /^(?:并|还|又|再|然后|而且|非要|一定要|就|甚至|说|[让叫要求催问](?:我|咱))/.test(clause)
      ? before
      : clause;
  if (TOLD_YOU.test(clause)) return 'outsider';
  const subject = [...heads.matchAll(SUBJECT)].at(-1);
  if (subject === undefined) return null;
  const rest = heads.slice(subject.index + subject[0].length);
  if ([...rest.matchAll(SELF)].length > 0) return null;
  if (matter === 'saying' && !SAYS.test(rest)) return null;
  if (!COLLEAGUES.test(subject[0])) return 'outsider';
  // 「我们主管加您微信」 leads whoever is addressed.
  return matter !== 'quote' && /您|你/.test(rest + words) ? null : 'colleague';
}

function isRejected(after: string, matter: Matter): boolean {
  const condemned =
    CONDEMNED.exec(after) ?? CONDEMNED.exec(after.replace(/^[^,。!?;]{1,10}(?=,(?:这|那|此|都是|属于))/, ''));
  const word = condemned?.groups?.word ?? '';
  const isMeant = matter === 'deed' || OF_WORDS.test(after);
  if (condemned !== null && isMeant && !isDenied(condemned[0], condemned[0].length - word.length)) return true;
  return after.split(CLAUSE_END).some((clause, index) => {
    const refusal = REFUSAL.exec(clause);
    if (refusal === null || isDenied(clause, refusal.index)) return false;
    // In the same clause it is what the words themselves lead to; later it needs a teller: nobody else refuses here.
    return index === 0 || !/您|你/.test(clause);
  });
}

const isEndorsed = (after: string): boolean =>
  after.split(CLAUSE_END).some((clause) => {
    const praise = ENDORSED.exec(clause);
    return praise !== null && !mayBeDenied(clause, praise.index) && !PRAISES_INSIDE.test(clause);
  });

function lastBreak(text: string, at: number, mark: RegExp): number {
  let from = at;
  while (from > 0 && at - from < FURTHEST && !mark.test(text.charAt(from - 1))) from -= 1;
  return from;
}

function nextBreak(text: string, at: number, mark: RegExp): number {
  let until = Math.max(at, 0);
  while (until < text.length && until - at < FURTHEST && !mark.test(text.charAt(until))) until += 1;
  return until;
}
