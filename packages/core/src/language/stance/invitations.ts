import type { Range } from '../reading.ts';
import { isDenied, mayBeDenied } from './denial.ts';
import { type Quoting, standsFor } from './own-deed.ts';
import { writePlainly } from './spelling.ts';

/** A place of a normalised text that leads off the platform; `isDirect`: to the speaker himself, or by his hand. */
export type Invitation = Range & { readonly isDirect: boolean };

const WAY =
  '(?:(?:企业)?微信|qq|二维码|收款码|付款码|个人号|私人号|小号|好友|支付宝|闲鱼|抖音|小红书|快手|微博|手机号?|电话)';
const TALK = '(?:[私细详]?[聊说谈讲]|联系|沟通|找|咨询|呼|敲|滴)';
const NOT_ITS_NAME = '(?!的|过|了|就|完|方式|款|失败|成功|显示|那|页|记录|账单|吗)';
const PAY = `(?:转账?|打[钱款]|付[钱款]?|汇[款钱]|发红包|补差|交易|成交|结算)${NOT_ITS_NAME}`;
const MONEY = '(?:[钱款]|运费|差价|定金|订金|押金|尾款|余款|货款|补差|邮费|\\d+(?:元|块))';
const YOU = '(?:您|你)';
const THEM = '(?:您|你|他|她|顾客|客户|客人|对方|人家)';
const ME = '(?:我|咱|俺|本人|老板|店主)';
/** No word of it is two others, so that a long row of them is read in one way only. */
const MY = '(?:的|个|这|一?下|一个|私人|个人)*';
const SOON =
  '(?:再|先|就|直接|单独|马上|来|去|自己|可以|给|跟|和|帮|向|您|你|他|她|顾客|客户|这边|我|[上里]|一下|私下|悄悄)';
const HERE = '(?:平台|店铺|店里|这里?|本店|淘宝|链接|订单|单)';

const all = (...patterns: readonly string[]): readonly RegExp[] => patterns.map((pattern) => new RegExp(pattern, 'g'));

/** They need no second sign: the way leads to the speaker or goes round the shop. */
const DIRECT = all(
  `(?:加|添加|扫|搜|拉|联系|滴|找)(?:一?下|个|上)?${ME}${MY}(?:${WAY}|(?<=[加扫搜].*)(?:号|码))|扫(?:一?下)?我(?![^,。!?;]{0,5}(?:取件|寄件|退货|提货|核销|商品)码)[^,。!?;]{0,5}码`,
  '(?:加|添加|扫)(?:一?下)?我(?:一?下|吧|呗|哈|哦|呀|啊|聊|私聊|详聊|细聊|说|领|拿)*(?=$|[,。!;~\\s]|我|就|给|返|发(?!的)|便宜|优惠|送|领|拿|\\d)',
  '私(?:信|聊|发)我(?=$|[,。!;~\\s]|哈|吧|呗|哦|聊|说|领|拿|发|给)|(?:私|微|滴滴)我(?=$|[,。!;~\\s])',
  `(?:转账?|打[钱款]?|付[钱款]?|汇[款钱]?)(?:个|过来|一下)?(?:给|到|进)?${ME}${MY}(?:${WAY}|卡|账户|账号|红包)`,
  `(?:打|付|转|汇|存)[^,。!?;]{0,4}(?:到|给|进)${ME}${MY}(?:卡|账户|账号)`,
  '(?:转账|转钱|打钱|打款|付钱|付款|汇款|汇钱)(?:给|到|进)(?:我|咱)(?!们)',
  `${MONEY}(?:都|就|直接|全部|先|您|你|麻烦|可以|再)*(?:转|打|付|汇|交)(?:给|到|进)?(?:${ME}(?!们?公司)|个人|私人)`,
  `(?:微信|qq|支付宝|现金|红包|银行卡)${SOON}{0,4}(?:转|打给|付给|汇)(?:账|钱|款)?(?:给|到)?(?:${ME}|${THEM}|过[来去])`,
  `(?:私下|私底下|线下|私人)${SOON}{0,4}转(?:账|钱|款)?(?:给|到)?(?:${ME}|${THEM}|过[来去])`,
  `(?:微信|qq|支付宝|私下|私底下|线下)${SOON}{0,4}(?:转|打|发|补|返|退|赔|付)(?:个|点|些)?(?:红包|[钱款](?!记录)|现金|\\d|[一二两三四五六七八九十百]+(?:块|元|$|[,。]))(?!账单)`,
  `(?:私下|私底下|线下|我个人|私人)${SOON}{0,4}(?:退|返|补|赔|垫|给)(?:给)?${THEM}`,
  `(?:收款码|付款码|微信号|支付宝账?号|支付宝账户)(?:截图)?(?:发|给|报|推|甩)(?:来|过来|我|一下|给我)`,
  '(?:微信|qq)(?:号|搜|加|我|是|:|\\s){0,3}(?:[a-z][a-z0-9_-]{4,}|\\d{5,})',
  `${ME}(?:的)?(?:私人|个人)?(?:手机号?|微信|qq|电话|账号|卡号)(?:号)?(?:给|发)${YOU}`,
  `(?:微信|qq)[上里]?(?:再|直接)?(?:发|传|推)(?:给)?(?:我|${YOU})(?!们|通知|短信|消息)|(?:微信|qq)(?:号)?(?:是)?多少`,
  `(?:微信|qq|私下|私底下|线下)[上里]?${SOON}{0,4}(?:少|减|便宜|优惠|多送)(?=$|[,。!]|[\\d一二两三四五六七八九十几点些])`,
  `(?:不|别|甭|绕[开过]|跳过|避开|撇开)(?:再|用|要|必)?(?:走|经过|通过|在|从|拍|用)?${HERE}[上里这]?(?:下单|付款|付钱|拍|交易|买|成交|走单|说|聊)?(?=$|[,。!;]|了|吧|哈|的|直接|咱|我|更|能|省|还)`,
  `(?:微信|qq)(?:和|跟|同)我(?:聊|说|联系|谈)|(?:微信|qq)[上里]?(?:找|联系|敲|滴|搜|加|call)(?:我|他)`,
  `(?:打|拨|记|存|加)(?:一下|下)?我(?:的|这个)?(?:私人|个人)?(?:手机|电话|号码?)`,
  `走(?:我|咱)(?:们)?(?:的)?(?:私人?|个人)(?:码|卡|账|号)`,
);

/** They lead away, but somebody else may be meant; a reader's word or the answerer's own voice is the second sign. */
const LEADING = all(
  `(?:加|添加|扫|搜|留|记|互加|要)(?:一?下|个|上|了|到|过)?(?:${THEM}|客服|彼此|下|总代|业务|店长|主管)?(?:们)?(?:的|私人|个人|一?下|个|方便的)*(?:微信|qq|个人号|私人号|私人电话|好友)(?!支付|零钱|小程序|公众号|“)`,
  '(?:扫|识别|长按)[^,。!?;:]{0,4}(?:二维码|收款码|付款码|私人码|个人码|私码)',
  '(?:发|给|推|递|留)[^,。!?;:退回到\\s]{0,6}(?:微信号?|二维码|收款码|名片|私人号|qq号?)(?!支付|截图|账单|零钱)',
  `(?:去|上|到|用|走|转到|换到|移步)?(?:微信|qq|闲鱼|线下|私下|私底下|朋友圈)[上里号]?${SOON}{0,3}(?:${TALK}|${PAY}|成交|下单|买|走单|拿货)(?!方式|的方|记录|码|了吗|吗|消息)`,
  '(?:走|上|来|换|改)(?:微信|qq)(?=$|[,。!;]|吧|呗|哈|好|更|方便)',
  '(?:走|用|改)(?:私下|线下|私账|个人账户|个人号|银行转账|微信转账|微信红包|支付宝转账)',
  '用(?:小号|私人号|个人号|自己的号)(?:去)?(?:加|联系|聊)',
  '(?:自己|个人|私人)的?(?:支付宝|微信|卡|账户)(?:先|给|直接|他|她|您|你|顾客)*(?:转|打|垫)',
  `我(?:来|去|先)?加${YOU}(?=$|[,。!吧哈])`,
  '换(?:一?个)?(?:软件|平台|地方|app|号|聊天工具)(?:私?聊|说|谈|联系)',
  `${YOU}的?(?:微信|qq)(?:号)?(?:多少|是多少|是啥|是什么|给我|发我|报一?下|有[吗吧么没])|(?:微信|qq)(?:号)?${YOU}(?:留|给|发|有[吗吧么没])`,
  `(?:(?:自己|私人|个人)的?(?:微信|qq|电话|手机号|号码)|我的?(?:微信|qq|手机号))(?:号)?(?:给|发|留|告诉|推)(?:了|给|过)*${THEM}`,
  '(?:导|引|拉|带)(?:流)?[到去进](?:了)?(?:微信|qq|私域|线下|闲鱼|群里)',
  `(?:私下|私底下|线下)${SOON}{0,4}(?:走|弄|出|收|卖)(?=$|[,。!;]|单|吧|便宜|省)`,
  '(?:福利|优惠|内部|老客户?|vip)[群裙]',
  '现金(?:交易|结算|算便宜|便宜)|当面(?:给|付)现金',
  `(?:扫码?|[加进入拉])(?:${THEM}|[^,。!?;:]{0,3}(?<=扫码?[^,。!?;:]{0,3}))[^,。!?;:]{0,4}群(?=$|[,。!;]|里|领|有|抢|发)`,
  '(?:站|平台)外(?:交易|付款|联系|下单|链接|成交)|私下(?:交易|付款|成交|转账|联系|返|给红包|解决)|引流(?:到|去)',
);

/** Official ways, and words of paying within the platform. */
const INSIDE =
  /会员群|粉丝群|店铺群|官方|平台内|公众号|小程序|付款页|结算页|微信支付|微信零钱|支付宝余额|原支付渠道|原路|企业微信(?!转|收)|工作群|部门群|内部群|班群|家长群|同事群/;
/** How a purchase was paid for, and how it is refunded: 「您是用微信付款的吗」, 「支付宝退款一般两小时」. */
const METHOD = /^(?:微信|支付宝)(?:付款|退款|返款)/;
/** By whom: 「退款会由支付宝直接转给您」. */
const BY_PLATFORM =
  /(?:由|(?<![走过开])平台|系统|官方|退款(?:会|将|由|通过|从|自动|原路))(?:会|将|是|就|都|也|已经?|通过|由|从|自动|原路|一般|直接|统一)*$/;
const OWN_HAND = /(?:我|咱|私下|私底下|私人|个人)[^,。!?;]{0,6}$/;
const PAID_BY = /^(?:微信|支付宝|银行卡|红包)/;

/** Whether what would be paid by hand is paid within the platform. */
function isOfficial(words: string, before: string): boolean {
  if (!PAID_BY.test(words) || /我|咱/.test(words) || OWN_HAND.test(before)) return false;
  return METHOD.test(words) || BY_PLATFORM.test(before);
}

/** Without the contact nothing is done: 「不加微信怎么退」 asks for it. */
const FORCED = /^[^,。!?;]{0,8}(?:,)?(?:就|怎么|咋|没法|办不|给不|不(?:给|能|会|退|发|好|办|处理))/;

/** Where a text leads off the platform in its own name; sorted by start, at most one for each stretch of words. */
export function findInvitations(text: string, quoting: Quoting): readonly Invitation[] {
  const plain = writePlainly(text);
  const found = [
    ...matchesOf(plain.text, DIRECT, true, quoting),
    ...matchesOf(plain.text, LEADING, false, quoting),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Invitation[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last !== undefined && one.start < last.end) {
      kept[kept.length - 1] = {
        start: last.start,
        end: Math.max(last.end, one.end),
        isDirect: last.isDirect || one.isDirect,
      };
    } else kept.push(one);
  }
  return kept.map(({ start, end, isDirect }) => ({
    start: plain.starts[start] ?? 0,
    end: plain.ends[end - 1] ?? 0,
    isDirect,
  }));
}

function matchesOf(text: string, patterns: readonly RegExp[], isDirect: boolean, quoting: Quoting): Invitation[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const end = index + words.length;
      const around = text.slice(Math.max(0, index - 4), end + 4);
      if (INSIDE.test(around) || isOfficial(words, text.slice(Math.max(0, index - 16), index))) return [];
      const denied = isDirect ? isDenied(text, index) : mayBeDenied(text, index);
      if (denied && !isForced(text, index, end)) return [];
      if (asksForRules(text, index, end)) return [];
      return standsFor(text, { start: index, end }, quoting, 'deed') ? [{ start: index, end, isDirect }] : [];
    }),
  );
}

/** 「不加微信就没法退」: a bare 不 right before, and a consequence. */
const isForced = (text: string, start: number, end: number): boolean =>
  /(?:^|[,。!?;,您你要是])不$/.test(text.slice(0, start)) &&
  FORCED.test(text.slice(end)) &&
  !/骗|风险|安全|上当|放心/.test(text.slice(end, end + 12));

/** 「你们公司允许加顾客微信吗」, 「要不要加微信，听平台的」 ask what may be done. */
function asksForRules(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 10);
  const asksHouse =
    /(?:你们|贵司|贵公司|公司|咱们|店里)[^,。!?;]{0,8}$/.test(before) &&
    /^[^,。!?;]{0,6}(?:吗|么|不|没)?[?]|^[^,。!?;]{0,6}(?:吗|么)(?:$|[,。!?;])/.test(after);
  const weighs = /(?:要不要|能不能|可不可以|该不该|会不会|是否)(?:给|让|跟)?(?:顾客|客户)?$/.test(before);
  return asksHouse || (weighs && !/[我您你]/.test(text.slice(start, end)));
}
