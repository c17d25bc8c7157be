/** A text in which disguised words are written plainly, with the way back: unit `i` stands for `starts[i]` to `ends[i]`. */
export type PlainText = { readonly text: string; readonly starts: Int32Array; readonly ends: Int32Array };

/** Marks, blanks or a single stray letter put between the characters of a word to hide it. */
const GAP = '[\\s._\\-*~·•|/\\\\+=^"\'()<>…:丶丨の]{0,3}';
const spelled = (...parts: readonly string[]): string => parts.join(GAP);
const STRAY = `${GAP}[a-z0-9]?${GAP}`;

/** Before a word that is a contact only when somebody is to add, search or scan it. */
const ADDING =
  '(?<=(?:加|添加|搜|扫|留|给|发|找|上|用|走)\\s?(?:我|您|你|咱|个|一下|一个|下|的|店主|老板|本人|私人|个人){0,4}\\s?|(?:我|咱|老板|店主)的?(?:私人|个人)?)';
/** After it, likewise. */
const TALKING =
  '(?=号(?![召称码])|联系|下单|交易|私?聊|转[账我给你您]|[上里](?:聊|说|谈|转|联系|沟通|找|发|细)|名片|同号|\\s?:?\\s?[a-z][a-z0-9_-]{4}|\\s?:?\\s?\\d{6})';
const framed = (word: string): string => `${ADDING}(?:${word})|(?:${word})${TALKING}`;

const LATIN = '(?<![a-z0-9])';
const LATIN_END = '(?![a-z])';

/** How forbidden ways and things are disguised: homophones, letters, nicknames. The text is normalised.
 * `mark`: one of these characters stands in every disguise, so that a text without any needs no closer look. */
const SPELLINGS: readonly (readonly [plain: string, mark: RegExp, pattern: string])[] = [
  [
    '微信',
    /[微薇葳溦威维卫徽为绿小vw]/,
    [
      spelled('[微薇葳溦]', '[信芯]'),
      `[微薇葳溦]${STRAY}[信芯]`,
      `[微薇威维]${GAP}[xⅹ](?![a-z])`,
      `${LATIN}${spelled('[vw]', '(?:x|信|芯|心)')}${LATIN_END}`,
      `${LATIN}${spelled('w', 'e', 'i', 'x', 'i', 'n')}`,
      `${LATIN}wechat`,
      `[微薇威]${GAP}xin${LATIN_END}`,
      `${LATIN}v(?=\\s?:\\s?[a-z0-9_-]{5})`,
      `wei${GAP}信`,
      `${LATIN}v(?=号(?![召称码])|[上里](?:聊|说|谈|转|联系|沟通|找|发|细)|联系)`,
      spelled('绿', '泡', '泡'),
      '绿色(?:的)?(?:软件|聊天软件|聊天|气泡|泡泡)',
      framed('[威维卫徽为][信芯心星]|[微薇]心|微星|绿泡|小绿(?!书)|绿色那个(?!“)'),
      // One letter or half the word, only as what is to be added.
      `(?<=(?:加|添加|搜|扫|留)\\s?(?:我|您|你|咱|个|一下|一个|下|的|店主|老板|本人|私人|个人){0,4}\\s?)(?:v(?![a-z0-9]*[a-z](?![a-z0-9_]{4}))(?![领字口版脸])|[微薇](?![波小调软博量笑辣型店商信]))`,
      `(?<=(?<![加扫转帮给])(?:我|咱)的?)(?:v|[微薇])(?=[:是号]|\\s?[a-z0-9_-]{5}|$|[,。!])`,
    ].join('|'),
  ],
  [
    'qq',
    /[q扣抠叩企球秋]/,
    [
      `${LATIN}${spelled('q', 'q')}(?![a-z])`,
      spelled('[扣抠叩]', '[扣抠叩]'),
      `${spelled('企', '鹅')}${GAP}号`,
      framed(`${spelled('企', '鹅')}|球球|秋秋`),
      `(?<=(?:加|添加|搜)\\s?(?:我|您|你|个|一下|下|的){0,3}\\s?)(?:q(?![a-z版弹萌])|扣(?![除款分]))`,
      '(?<=(?<![加扫转帮给])我的?)q(?=[:是号]|\\s?\\d{5})',
    ].join('|'),
  ],
  [
    '支付宝',
    /[支吱知某z]/,
    [spelled('支', '付', '宝'), `${LATIN}zfb${LATIN_END}`, '[吱知支某]付?宝(?=转|付|打)'].join('|'),
  ],
  ['二维码', /[二2]/, spelled('[二2]', '维', '码')],
  ['收款码', /[收付]/, [spelled('收', '[款钱]', '码'), '付款码(?=给|转|发)'].join('|')],
  ['转账', /[转]/, spelled('转', '[账帐]')],
  ['私聊', /[私s]/, [spelled('私', '[聊撩]'), `${LATIN}s聊`].join('|')],
  ['闲鱼', /[闲咸鱼]/, '[闲咸]鱼(?=[上里号拍搜]|交易|链接)|小黄鱼|某鱼'],
  ['身份证', /[身s]/, `${spelled('身', '份', '证')}|身份zh?eng|${LATIN}sfz${LATIN_END}`],
  ['验证码', /[验y]/, `${spelled('验', '证', '码')}|${LATIN}yzm${LATIN_END}`],
  ['银行卡', /[银]/, spelled('银', '行', '卡')],
  ['密码', /[密m]/, `${spelled('密', '码')}|${LATIN}mima${LATIN_END}`],
  ['好评', /[好]/, `${spelled('好', '评')}|好[坪苹萍平](?=[返截晒领]|有|送)`],
  ['五星', /[五5]/, `${spelled('[五5]', '星')}(?!期)`],
  ['返现', /[返反f]/, `${spelled('返', '现')}|反现|[返反]xian|fanxian`],
  ['红包', /[红]/, spelled('红', '包')],
  ['加群', /[裙峮]/, '(?:进|加)(?:我|咱|个|一下)?的?(?:裙|峮)'],
];

/** 「+」 and look-alikes of 加, before whom or what to add. */
const ADD = /(?:\+|伽|茄|咖|珈|jia)\s?(?=我|个|一?下|[vwq微薇威扣企绿]|好友|老板|店主)/g;
/** Characters strewn with blanks or dots: 「加 我 微 信」. */
const STREWN = /(?<![一-龥a-z0-9])[一-龥a-z0-9+](?:[ ._·*\-|/~][一-龥a-z0-9+](?![一-龥a-z0-9])){2,}/g;
/** A blank between adding and what is added: 「加我 微信」. */
const BLANK = /(?<=[加扫搜转][我您你咱]?)\s+(?=[一-龥a-z0-9])/g;
/** Seven and more digits in any writing are a number to call or to add. */
const NUMERAL = /(?:[0-9零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖幺][ .\-·_]?){7,}/g;
const DIGITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('零一二三四五六七八九', (character, digit) => [character, String(digit)])),
  ...Object.fromEntries(Array.from('〇壹贰叁肆伍陆柒捌玖', (character, digit) => [character, String(digit)])),
  两: '2',
  幺: '1',
};

const WORDS: readonly (readonly [string, RegExp, RegExp])[] = SPELLINGS.map(([plain, mark, pattern]) => [
  plain,
  mark,
  new RegExp(pattern, 'g'),
]);

/** Writes disguised contacts, secrets, rewards and numbers of a normalised text plainly. */
export function writePlainly(text: string): PlainText {
  let plain: PlainText = {
    text,
    starts: Int32Array.from(text, (_, index) => index),
    ends: Int32Array.from(text, (_, index) => index + 1),
  };
  plain = rewrite(plain, STREWN, (words) => words.replaceAll(/[ ._·*\-|/~]/g, ''));
  plain = rewrite(plain, ADD, () => '加');
  plain = rewrite(plain, BLANK, () => '');
  for (const [word, mark, pattern] of WORDS) if (mark.test(plain.text)) plain = rewrite(plain, pattern, () => word);
  return rewrite(plain, NUMERAL, (words) =>
    Array.from(words, (character) => DIGITS[character] ?? (/\d/.test(character) ? character : '')).join(''),
  );
}

/** Every unit of what replaces a match stands for the whole match. */
function rewrite(plain: PlainText, pattern: RegExp, write: (words: string) => string): PlainText {
  const matches = [...plain.text.matchAll(pattern)].filter(([words]) => words !== '' && write(words) !== words);
  if (matches.length === 0) return plain;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number): void => {
    text += plain.text.slice(from, to);
    for (let at = from; at < to; at += 1) {
      starts.push(plain.starts[at] ?? 0);
      ends.push(plain.ends[at] ?? 0);
    }
  };
  let at = 0;
  for (const { 0: words, index } of matches) {
    keep(at, index);
    const written = write(words);
    for (let unit = 0; unit < written.length; unit += 1) {
      starts.push(plain.starts[index] ?? 0);
      ends.push(plain.ends[index + words.length - 1] ?? 0);
    }
    text += written;
    at = index + words.length;
  }
  keep(at, plain.text.length);
  return { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
