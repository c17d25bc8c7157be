import { SIMPLIFIED_OF } from '@mianmian/core/language/simplified';

/** Writes the same answer another way. */
export type Rewording = { readonly id: string; readonly reword: (answer: string) => string };

const TRADITIONAL_OF: ReadonlyMap<string, string> = new Map(
  [...SIMPLIFIED_OF].reverse().map(([traditional, simplified]) => [simplified, traditional]),
);
const PUNCTUATION = /[，。、！？；：,.!?;:“”‘’「」…]/g;
const HALF_WIDTH: ReadonlyMap<string, string> = new Map(
  Object.entries({ '，': ',', '。': '.', '！': '!', '？': '?', '：': ':', '；': ';' }),
);

const toFullWidth = (character: string): string => {
  const code = character.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : character;
};

export const REWORDINGS: readonly Rewording[] = [
  { id: 'an 亲 after the first sentence', reword: (answer) => answer.replace('。', '，亲。') },
  { id: 'an emoji before every comma and stop', reword: (answer) => answer.replace(/([，。])/g, '😊$1') },
  { id: 'emoji at the end', reword: (answer) => `${answer}🌹🙏` },
  { id: 'a line for every sentence', reword: (answer) => answer.replace(/([。！？；])/g, '$1\n') },
  { id: 'traditional characters', reword: (answer) => Array.from(answer, (c) => TRADITIONAL_OF.get(c) ?? c).join('') },
  { id: 'full-width letters and digits', reword: (answer) => Array.from(answer, toFullWidth).join('') },
  { id: 'half-width punctuation', reword: (answer) => Array.from(answer, (c) => HALF_WIDTH.get(c) ?? c).join('') },
  { id: 'invisible characters in between', reword: (answer) => [...answer].join('\u200b') },
  { id: 'blanks for punctuation', reword: (answer) => answer.replace(PUNCTUATION, ' ') },
  { id: 'no punctuation', reword: (answer) => answer.replace(PUNCTUATION, '') },
  { id: 'a 嗯 in front', reword: (answer) => `嗯，${answer}` },
  { id: 'a 谢谢 at the end', reword: (answer) => `${answer}谢谢。` },
];
