/** A figure in a text, `[start, end)`. */
export type Figure = { readonly start: number; readonly end: number };

const NUMBER = '(?:\\d+(?:[.,]\\d+)*|[零一二两三四五六七八九十百千万亿半]+(?:点[零一二三四五六七八九]+)?)';
const MORE = '(?:多|来|余|几)?';
const UNIT =
  '(?:个百分点|百分点|个点|个半?小时|个多?(?:半)?月|个星期|个礼拜|个钟头|个工作日|个人|个[单班店组团档]|个|%|成|倍|折|元|块|毛|万|亿|分钟?|秒|小时|钟头|天|周|星期|礼拜|年|单|件|条|通|起|台|字|次|回|人|位|名|家|户|箱|袋|斤|公斤|吨|本|张|份|套|盒|批|页|场|间|辆|只|门|头|桌|趟|票|瓶|篇|种|项|把|双|部|枚|棵|斤|公里|兆|里|米|瓦|度|席|组|班)';
/** Shares, scores, amounts, counts, spans of time. */
const FIGURE = new RegExp(
  [
    '没有?一[个单件人位次户条起间桌张家例名盆本箱]|一[个单件人位次户条起间桌张家例名盆本箱][^,，。我他她]{0,4}[都也]?没(?!关|事|什)',
    `百分之${NUMBER}`,
    `千分之${NUMBER}`,
    `${NUMBER}%`,
    `${NUMBER}分之${NUMBER}`,
    `[一二两三四五六七八九]成(?:[多半]|以上)?(?!功|立|绩|长|为|熟|员|本|交|不变|就)`,
    `(?:${NUMBER}${MORE} ?${UNIT})`,
    `第[一二三四五六七八九十\\d]+(?:名|位)|(?:第一|第二|第三)(?![天次个步回年月条项名])(?=$|[，。,！])|前[三五十](?:名)?|(?:排|进|拿(?:了|到)|得了?|区域|全[站店组班部市省区])(?:到)?(?:了)?第[一二三四五六]|倒数`,
    `(?:当天|当晚|当场|当日|当班)(?=就?.{0,6}(?:退|到|送|补|办|解决|处理|到账|撤|完成|恢复|签|好了))`,
    `(?:从|由)[^,，。]{0,10}(?:降|升|涨|提高|提前|减|变|缩|到)[^,，。]{0,3}${NUMBER}`,
    `(?:降|升|涨|提高|提升|减少?|压|缩短|控制|做|提|落|掉|维持|稳定)(?:到|至|了|在|成)了?${NUMBER}(?![天号])`,
    `零(?:投诉|差评|失误|差错|退货|事故|加班|漏单)|(?:投诉|差评|失误|差错|错误|事故|退货)[是为]?零|翻了(?:一|两|几)?[番倍]|翻倍|一半|两倍|减半|对半|清零|归零|满分`,
    `(?:率|度|评分|得分|成绩|业绩|均分|分数)[^,，。\\d]{0,6}${NUMBER}(?=$|[，。,！])`,
    `${NUMBER}[百千万]多(?!次个)`,
    `\\d+\\.\\d+`,
    `(?:退|赔|判|补|花|省|拿|赚|卖|涨)了?[^,，。\\d]{0,4}${NUMBER}(?=$|[，。,！])`,
    `第(?:[三四五六七八九十\\d]|十[一-九])+天(?=就|全部|便)`,
    `(?:是|为|降到|降成)零(?=$|[，。,！])`,
  ].join('|'),
  'g',
);
/** 「一个顾客」, 「一下」, 「一次性」, a day of the calendar, an hour of the clock, an order's number: they measure nothing. */
const NO_FIGURE =
  /^(?:三天两头|三番五次|十分(?!钟)|万分|千万|\d{4}年|一块(?!钱|[一二三四五六七八九]|多)|[一]个(?!百分|月|星期|礼拜|钟头|工作日|小时|半|点|[^,，。]{0,5}[都也]?没)|一(?:位|名|家|件|次|条|份|张|套|种|项|把|双|部|间|本|场|回|天|年|台|辆|只|头|桌|趟|篇|户|盒|袋|批|组|班|门|里|斤|单|字|起|箱|通|度)(?![^,，。]{0,5}[都也]?没)|两(?:个人|人|口|边|头|家|只|面|种)|[一二两三四五六七八九十]+(?:里|度|部|门|班|组)|半(?:天|个(?!多?月|小时))|万(?:一|分))/;
const AFTER_NO_FIGURE = /^(?:性|点点|些|样|直|般|旦|下子|边|方面|会儿|号|月份|路|楼|层|岁|级|流|心|手|线|代)/;
const BEFORE_NO_FIGURE =
  /(?:第|点|年|隔了|过了|星期|周|礼拜|下午|上午|早上|晚上|凌晨|中午|尾号|单号|编号|电话|工号|这|那|哪|每|另|某|上|下|同|头)$/;
/** 「两个月后」 says when, not how much; minutes and hours do say how fast. */
const LONG = /(?:月|天|周|年|星期|礼拜)$/;
const LATER = /^(?:以|之)?[后前]/;
/** 「我们四个」, 「两个家长」 say who, 「只有两个人」 says how many. */
const FEW = /^[两三四五六七八九]个/;
const OF_US = /[们俩]$/;
const PERSON = /^(?:家长|顾客|客人|客户|孩子|同学|老人|小朋|朋友|同事|员工|新人)/;
const ONLY = /(?:只有|仅有|只剩|只退了?|只走了?|只用了?|不到|提前|不超过|少了|多了)$/;
/** None at all is a count. */
const ZERO = /没/;
const ORDER_DIGITS = /^\d{7,}/;

/** Measured figures of a normalised text, in order. Linear: every alternative is bounded. */
export function findFigures(text: string): readonly Figure[] {
  return [...text.matchAll(FIGURE)].flatMap((match): Figure[] => {
    const start = match.index;
    const end = start + match[0].length;
    if (ZERO.test(match[0]) || ONLY.test(text.slice(Math.max(0, start - 3), start))) return [{ start, end }];
    const isNone =
      (FEW.test(match[0]) && OF_US.test(text.slice(Math.max(0, start - 1), start))) ||
      (match[0].startsWith('两个') && PERSON.test(text.slice(end, end + 2))) ||
      (LONG.test(match[0]) && LATER.test(text.slice(end, end + 2))) ||
      NO_FIGURE.test(match[0]) ||
      ORDER_DIGITS.test(match[0]) ||
      AFTER_NO_FIGURE.test(text.slice(end, end + 2)) ||
      BEFORE_NO_FIGURE.test(text.slice(Math.max(0, start - 2), start));
    return isNone ? [] : [{ start, end }];
  });
}
