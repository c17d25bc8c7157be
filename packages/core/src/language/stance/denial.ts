/**
 * Whether a negation reaches a word: read from the word backwards, over what may stand between a negation and the verb
 * it governs. A negation that has a verb, an object or a consequence of its own (「约不上就…」, 「不方便说…」) stops there.
 */

/** Words of denying, forbidding or warning; a bare 不 or 别 only where it is no part of another word. */
const NEGATOR =
  /(?:(?<![要差])不(?:是说?|能说)?|并非|没(?:有|人|谁|说过?|必要)*|无(?:法|需|须|权)|(?<![特个分级区性类辨告差])别(?![人家的处克墅样])|勿|莫|甭|未曾?|禁止|严禁|谨防|提防|警惕|小心|当心|拒绝|谢绝|婉拒|杜绝|避免|防止|制止|抵制|反对|切忌|休想|懒得|犯不着|用不着|哪敢|哪能|哪会|岂能|怎么(?:能|会|敢|可能)|怎[能会敢]|谁(?:会|敢)?)$/;
/** What may stand between: helping verbs, who is spoken of, ways and places, and nouns that only name the matter. */
const BETWEEN =
  /(?:能够?|会|可以|可能|可(?!是)|要求|要(?!是)|想|愿意?|肯|敢|应该?|该|需要?|必|得(?!到|很)|准许?|许|允许|容许|支持|接受|同意|建议|提倡|主张|鼓励|赞成|引导|诱导|诱使|要挟|让|叫|请|劝|教|使|逼|催|令|给|帮|替|为了?|跟|和|同|与|对|向|把|将|被|由|因为|通过|用|走|拿|打算|准备|考虑|曾|存在|涉及|允诺|答应|您|你们?|大家|任何|什么|所谓的?|这[种样类些]|那[种样类些]|顾客|客户|客人|买家|用户|消费者|对方|别人|他人|陌生人|陌生|他们?|她|我们?|咱们?|本店|自己|私自|私下|私底下|偷偷|随便|随意|轻易|擅自|主动|单独|直接|当场|马上|立刻|再|去|来|在|从|乱|瞎|轻信|相信|方便|便|好|适合|合适|太|曾经|一定|麻烦|劳烦|为难|平台(?:外|以外|之外)?|店外|站外|线[上下]|微信上?|qq上?|支付宝|二维码|收款码|链接|个人|的(?=人|顾客|客户)|人|,?(?:比如|例如|像|包括|尤其是?|特别是?)|、|或者?|以及|及|还是|(?:加|添加|扫|转|点|发)(?:任何|陌生人?|别人|他人|对方|您|我|的)*(?:微信|qq|二维码|链接|红包)?(?=、|或|和|及|以及))$/;
/** 「进不去」, 「约不上」: not being able is the reason for what follows, it denies nothing. */
const POTENTIAL = /[^我您你们咱他她它这那边里也都是可就会从绝并又才再要还更便为说,。!?;,!?;\s]$/;
const COMPLEMENT = /^(?:了|上|到|下|着|成|动|起|完|好|清|出|过|及|来|去|开|通|住|进|懂)/;
/** Asked or urged: 「能不能加…」, 「怎么不加…」, 「还不快加…」, 「要不加…」. */
const URGING = /(?:为什么|为啥|怎么|咋|干[嘛吗]|何|还)$/;
const FURTHEST = 24;

/** Verbs of saying take what is said as their object: 「不能跟顾客说加我…」 denies it, 「不方便说，加我…」 does not. */
const NOT_SAID =
  /(?:不(?:会|能|要|可以|该|应该|得|许|准|敢)|别|没有?|从不|绝不|勿|禁止|避免|严禁)(?:再|去|跟|和|对|向|给|顾客|客户|客人|他们?|她|您|你|别人|直接|主动|私下|随便|轻易|简单){0,4}(?:说|讲|提|写|发|回复?|暗示|推荐)(?:出|什么|类似|过)?[:“”"]*$/;

/** 「不能因为他着急就…」, 「不会一忙就…」: the negation holds the reason and what follows from it. */
const NOT_FOR_THAT =
  /(?:不(?:会|能|要|可以|该|应该|得|许|准)|别|绝不|决不)(?:因为|因|为了?|由于|图|看|光看|仅凭|一)[^,。!?;]{1,14}(?:就|而|便)(?:随便|轻易|私自|私下|偷偷|主动|答应|让|给|跟|去|顾客|客户|他|她|您|你){0,4}$/;

/** @param at where the word stands in the normalised text */
export function isDenied(text: string, at: number): boolean {
  let rest = text.slice(Math.max(0, at - FURTHEST), at);
  if (NOT_SAID.test(rest) || NOT_FOR_THAT.test(rest)) return true;
  let denials = 0;
  for (;;) {
    const between = BETWEEN.exec(rest)?.[0];
    const negator = NEGATOR.exec(rest)?.[0];
    if (negator !== undefined) {
      const before = rest.slice(0, -negator.length);
      const after = text.slice(at - (Math.min(at, FURTHEST) - before.length), at);
      if (!reaches(before, negator, after)) return denials % 2 === 1;
      denials += 1;
      rest = before;
    } else if (between === undefined) {
      return denials % 2 === 1;
    } else {
      rest = rest.slice(0, -between.length);
    }
  }
}

/** @param after the text from the negation on */
function reaches(before: string, negator: string, after: string): boolean {
  if (!negator.startsWith('不')) return true;
  const rest = after.slice(1);
  if (URGING.test(before) && !/^(?:能|可以|让|许|准|允许|该|应该)/.test(rest)) return false;
  // 「能不能」, 「方不方便」: a question, whose answer is wanted.
  if (before !== '' && rest.startsWith(before.slice(-1))) return false;
  return !(COMPLEMENT.test(rest) && POTENTIAL.test(before));
}

/** After one of these the clause has gone on to something else: 「不想等就…」, 「不是光…」, 「不懂的话…」. */
const RELEASE =
  /就|才|便(?!宜)|那|的话|了|,|[。!?;]|(?:方便|便|好)(?:说|聊|讲|谈|发|弄|办|看)|忘|妨|如|然|仅|止|光|管|论|但|过|意思|我说(?:您|你)/;
/** A person named after the negated words begins a clause of his own: 「不归我管您…」. */
const NEW_SUBJECT = /[^让叫请给帮替为跟和对向把被劝使说嫌骂怪怨带引导]\s*(?:我|您|你|咱)/;
const WINDOW = 10;

/**
 * Whether a word may well be denied: as `isDenied`, or a negation stands shortly before it with nothing between that
 * ends its reach. For words that accuse, where a doubt must acquit.
 */
export function mayBeDenied(text: string, at: number): boolean {
  if (isDenied(text, at)) return true;
  const rest = text.slice(Math.max(0, at - WINDOW), at);
  for (let cut = rest.length; cut > 0; cut -= 1) {
    const negator = NEGATOR.exec(rest.slice(0, cut))?.[0];
    if (negator === undefined) continue;
    const gap = rest.slice(cut);
    const from = at - gap.length - negator.length;
    const isReaching = reaches(text.slice(Math.max(0, from - 3), from), negator, text.slice(from, at));
    return isReaching && !RELEASE.test(gap) && !NEW_SUBJECT.test(gap) && !opensClause(text, at, gap);
  }
  return false;
}

/** 「没处方的加…」: a verb after 的 begins anew, a noun is still what is denied: 「没有任何形式的转账」. */
const opensClause = (text: string, at: number, gap: string): boolean =>
  gap.endsWith('的') && /[加扫走搜留发打]/.test(text.charAt(at));
