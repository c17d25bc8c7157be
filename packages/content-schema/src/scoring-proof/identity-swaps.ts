/** Rewords who somebody is, and nothing of what they do. */
export type IdentitySwap = { readonly id: string; readonly swap: (answer: string) => string };

/** Exchanges the words of each pair for one another, in one pass. */
function exchange(pairs: readonly (readonly [string, string])[]): (answer: string) => string {
  const other = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  const any = new RegExp([...other.keys()].sort((a, b) => b.length - a.length).join('|'), 'g');
  return (answer) => answer.replace(any, (word) => other.get(word) ?? word);
}

const CITIES =
  '北京|上海|广州|深圳|哈尔滨|沈阳|郑州|周口|荆州|成都|重庆|武汉|长沙|西安|顺德|河池|南宁|昆明|济南|青岛|温州|义乌|潮汕';
const PROVINCES = '湖北|湖南|河南|河北|山东|山西|广东|广西|四川|东北|江苏|浙江|福建|安徽|江西|云南|贵州|甘肃';

export const IDENTITY_SWAPS: readonly IdentitySwap[] = [
  {
    id: 'name',
    swap: (answer) =>
      answer
        .replace(/我叫[^，。,.\s是]{2,3}(?=[，。,.\s])/g, '我叫欧阳娜')
        .replace(/我姓[^，。,.\s](?=[，。,.\s])/g, '我姓古')
        .replace(/本人[^，。,.\s]{2,3}(?=，)/g, '本人麦小军'),
  },
  {
    id: 'gender of people told about',
    swap: exchange([
      ['他', '她'],
      ['先生', '女士'],
      ['大哥', '大姐'],
      ['大爷', '大妈'],
      ['叔叔', '阿姨'],
      ['老公', '老婆'],
      ['小伙子', '小姑娘'],
    ]),
  },
  { id: 'age', swap: (answer) => answer.replace(/([0-9]{2}|[二三四五]?十[一二三四五六七八九]?)岁/g, '47岁') },
  {
    id: 'home town',
    swap: (answer) => answer.replace(new RegExp(CITIES, 'g'), '兰州').replace(new RegExp(PROVINCES, 'g'), '宁夏'),
  },
  { id: 'school', swap: (answer) => answer.replace(/初中|高中|中专|大专|专科|本科|研究生|硕士/g, '技校') },
  {
    id: 'dialect word',
    swap: exchange([
      ['啥', '什么'],
      ['咋', '怎么'],
      ['俺', '我'],
    ]),
  },
];
