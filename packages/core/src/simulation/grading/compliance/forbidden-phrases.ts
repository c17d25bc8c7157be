import { ownClauses, uses } from '../fatals/own-words.ts';

/** A family of phrases no customer should read, and what makes them innocent. */
export type PhraseFamily = {
  readonly id: string;
  readonly name: string;
  readonly words: RegExp;
  /** In the same clause: another meaning. */
  readonly innocent?: RegExp;
  /** Anywhere in the message: a way on, with which the words are no fault. */
  readonly mended?: RegExp;
};

/** An offer of one's own, or what the customer can do. */
const WAY_ON = /帮您|给您|为您|(?:我|这就|马上|现在)(?:来|去|这就|马上|现在|先)|可以|建议|您看|或者|负责|跟进/;

export const PHRASE_FAMILIES: readonly PhraseFamily[] = [
  {
    id: 'passive',
    name: '消极',
    words: /不知道|不清楚|没办法|没法子|不归我|不是我负责|无所谓|爱信不信|就这样吧|我也没辙/,
    innocent: /不知道(?:您|你|这样|能|可|是|方便)|方便|是否/,
    mended: WAY_ON,
  },
  {
    id: 'interrogating',
    name: '强势质问',
    words:
      /(?:您|你)(?:到底|究竟)(?:想|要)|不是(?:跟|和|都)?(?:您|你)?(?:都)?说(?:过)?了吗|(?:您|你)没看(?:到|见|清)?.{0,8}吗|怎么不早说|好意思|难道(?:是|还|我|让)|凭什么|干嘛不(?:看|早)|急什么|催什么/,
    innocent: /不好意思/,
  },
  {
    id: 'shifting',
    name: '甩锅',
    words:
      /(?:不|又不)(?:是|关|归|属于)(?:我们|我|本店|店里)(?:的)?(?:事|错|问题|责任|管)?|(?:是)?(?:快递|仓库|平台|厂家)(?:那边)?的(?:问题|责任|错)|您自己的(?:问题|责任|错)|(?:找|问)(?:快递|平台|厂家|物流)去/,
    mended: WAY_ON,
  },
  {
    id: 'driving-away',
    name: '赶客',
    words:
      /(?:嫌|觉得)(?:贵|慢|麻烦).{0,4}(?:别|就不|去)|爱(.{1,2})不\1|爱(?:找|问|怪)谁|爱咋咋|自己看着办(?!理)|随(?:您|你)的?便(?![利捷宜])|不.{1,2}(?:就)?拉倒|不(?:想)?(?:买|要)(?:就)?别(?![勉担拆签收急付拍下确])|另请高明|没(?:别的|什么)事我忙|去别家/,
    innocent: /可以去|建议|合适/,
  },
  {
    id: 'threatening',
    name: '威胁',
    words:
      /后果自负|拉黑|(?:再|继续)(?:闹|骂|投诉).{0,6}(?:就|我们)|起诉(?:您|你)|(?:您|你)等着瞧|给(?:您|你)好看(?!的)/,
  },
  {
    id: 'absolute',
    name: '绝对承诺',
    words:
      /(?:百分(?:之)?百|100%|绝对(?!值)|打包票|保证)(?:.{0,4}(?:不会|没有|能|会|有效|安全|准时|到|满意|不))|包(?:您)?满意|永不|终身(?:质保|保修)/,
    innocent: /不能保证|不敢保证|没法保证|无法保证|不好保证|保证不了|保证正品|不绝对|谁/,
  },
  {
    id: 'belittling',
    name: '贬低',
    words:
      /(?:别家|其他店|同行|他们家).{0,6}(?:差|垃圾|假货|骗|不行|坑)|便宜没好货|(?:您|你)(?:这种|这样的)(?:人|顾客)|不识货|买不起/,
  },
];

/** The families a message's own words belong to; what is quoted, denied or mended is none. */
export function phraseFamiliesOf(text: string): readonly PhraseFamily[] {
  const clauses = ownClauses(text);
  return PHRASE_FAMILIES.filter(({ words, innocent, mended }) => {
    const found = clauses.filter((clause) => uses(clause, words) && innocent?.test(clause.text) !== true);
    return found.length > 0 && !clauses.some((clause) => mended?.test(clause.affirmed) === true);
  });
}
