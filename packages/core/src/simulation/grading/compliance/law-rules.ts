import type { Shop } from '../../world/shop.ts';
import { ownClauses, uses } from '../fatals/own-words.ts';

/** Words a law or a platform's rule forbids. Laws as of 2025-04; have a lawyer check them again. */
type LawRule = {
  readonly id: string;
  readonly name: string;
  readonly law: string;
  readonly words: RegExp;
  /** With this in the shop the words may be true. */
  readonly isTrueIn?: (shop: Shop) => boolean;
};

const isNearlySoldOut = ({ products }: Shop): boolean => products.some(({ stock }) => stock === 1);

const LAW_RULES: readonly LawRule[] = [
  {
    id: 'superlative',
    name: '绝对化用语',
    law: '广告法第九条',
    words: /国家级|最高级|最佳|顶级|全网(?:第一|最低)|世界第一|第一品牌/,
  },
  {
    id: 'false-scarcity',
    name: '虚构涨价或紧俏',
    law: '价格法第十四条',
    words:
      /(?:马上|明天|立刻|今晚)(?:就|要)?(?:涨价|恢复原价)|最后一[件个双只台]|只剩(?:最后)?[一1][件个双只台]|手慢无/,
    isTrueIn: isNearlySoldOut,
  },
  {
    id: 'promise-as-law',
    name: '把承诺说成法律',
    law: '24 小时是平台或店铺的承诺，不是法律规定',
    words: /(?:法律|国家|法定|消法|消费者权益)[^没不未无]{0,8}(?:24|二十四)小时/,
  },
  {
    id: 'refund-only',
    name: '假借平台规定',
    law: '仅退款看证据和权限',
    words: /平台规定.{0,8}(?:必须|只能|一定).{0,4}仅退款/,
  },
  {
    id: 'final-say',
    name: '排除顾客权利',
    law: '电子商务法第五十九条、消费者权益保护法第二十六条',
    words: /最终解释权|投诉(?:也|都)?(?:没用|没有用|不管用|白搭)|随便(?:您|你)?(?:去)?投诉/,
  },
  {
    id: 'invoice',
    name: '拒开发票或加价',
    law: '消费者权益保护法第二十二条',
    words:
      /(?:开|要)(?:发)?票.{0,6}(?:要|得|需)?(?:加|另收|补|多付).{0,4}(?:税|点|钱|费|元|块)|(?:不|没法|无法)(?:能|给|可以|支持|可能)?(?:给|帮|为)?(?:您|你)?开(?:具)?(?:发)?票(?!的话)|开不了(?:发)?票/,
  },
  {
    id: 'multiple-damages',
    name: '对多倍赔偿擅自表态',
    law: '消费者权益保护法第五十五条、食品安全法第一百四十八条：收集证据并升级，不承认也不否认',
    words:
      /(?:不可能|怎么可能|哪有|哪来的|不存在|没有|不会|不)(?:有|给|赔)?.{0,4}(?:假一赔|退一赔|三倍|十倍)|我们(?:承认|确认)?(?:卖的)?(?:确实)?是假货|(?:可以|给您|同意).{0,4}(?:假一赔|退一赔|赔三倍|赔十倍)/,
  },
];

/** The rules a message breaks in its own words. */
export const lawRulesBroken = (text: string, shop: Shop): readonly LawRule[] =>
  LAW_RULES.filter(
    ({ words, isTrueIn, id }) =>
      isTrueIn?.(shop) !== true &&
      ownClauses(text).some((clause) =>
        // These rules forbid a denial too.
        id === 'multiple-damages' || id === 'invoice' ? words.test(clause.text) : uses(clause, words),
      ),
  );
