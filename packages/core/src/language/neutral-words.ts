/**
 * Words that tell who somebody is, or where they learnt to speak, and nothing of what they do. They are read as one
 * form, so that no weight can lean on them: fairness by construction, not by luck.
 */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  // Of one length with their form: character for character.
  他: ['她'],
  我: ['俺'],
  哥: ['姐'],
  弟: ['妹'],
  爸: ['妈'],
  先生: ['女士', '小姐'],
  老公: ['老婆'],
  丈夫: ['妻子'],
  儿子: ['女儿'],
  爷爷: ['奶奶'],
  叔叔: ['阿姨'],
  大爷: ['大妈', '大娘'],
  男的: ['女的'],
  伙子: ['姑娘'],
  大专: ['初中', '高中', '中专', '专科', '本科', '技校', '硕士'],
  // Of another length: the whole word is one unit.
  啥: ['什么'],
  咋: ['怎么'],
  城: [
    ...['北京', '天津', '上海', '重庆', '河北', '山西', '辽宁', '吉林', '江苏', '浙江', '安徽', '福建', '江西', '山东'],
    ...['河南', '湖北', '湖南', '广东', '广西', '海南', '四川', '贵州', '云南', '西藏', '陕西', '甘肃', '青海', '宁夏'],
    ...['新疆', '台湾', '香港', '澳门', '东北', '内蒙古', '黑龙江', '哈尔滨', '长春', '沈阳', '大连', '石家庄', '太原'],
    ...['济南', '青岛', '郑州', '洛阳', '周口', '武汉', '荆州', '长沙', '南昌', '合肥', '南京', '苏州', '无锡', '杭州'],
    ...['宁波', '温州', '义乌', '福州', '厦门', '泉州', '广州', '深圳', '东莞', '佛山', '顺德', '潮汕', '南宁', '桂林'],
    ...['河池', '成都', '绵阳', '贵阳', '遵义', '昆明', '大理', '拉萨', '西安', '兰州', '西宁', '银川', '呼和浩特'],
    ...['乌鲁木齐', '海口', '三亚'],
  ],
};

const FORM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([form, words]) => words.map((word): [string, string] => [word, form])),
);
const LONGEST_WORD = Math.max(...[...FORM_OF.keys()].map((word) => word.length));
const FIRST_CHARACTERS: ReadonlySet<string> = new Set([...FORM_OF.keys()].map((word) => word.charAt(0)));

export const beginsNeutralWord = (character: string): boolean => FIRST_CHARACTERS.has(character);

/** The longest such word at this place of a normalised text, with its form; null where none stands. */
export function neutralWordAt(text: string, at: number): { readonly word: string; readonly form: string } | null {
  if (!beginsNeutralWord(text.charAt(at))) return null;
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const form = FORM_OF.get(word);
    if (form !== undefined) return { word, form };
  }
  return null;
}

/** A name that somebody gives as their own: 「我叫周敏，」, 「我姓佟，」. */
const OWN_NAME = /(?:我叫|我姓|俺叫|本人|名叫)([^，。,.、；;！!？?\s是在的会有]{1,3})(?=[，。,.、；;！!？?\s]|$)/g;

/** Where names stand in a normalised text, `[start, end)`, in order. */
export function findOwnNames(text: string): readonly { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(OWN_NAME), (match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end };
  });
}
