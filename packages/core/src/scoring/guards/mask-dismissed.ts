import type { Reading } from '../../language/reading.ts';
import { type Mask, normalRange } from './guard.ts';

/** Asked in order to refuse: 「凭什么要我道歉？」, 「难道还要我回访？」. */
const RHETORICAL =
  /凭(什么|啥)(要|让|叫|得|还)|难道(我|还|要)|何必|何苦|谁(会|还|有(空|功夫|闲心))去|哪有(空|时间|功夫|闲心)|干(嘛|吗)(要|还要|非要)我|用得着(我|去|这么)/g;
/** Said of what stands before it in the clause: 「先道歉有什么用」. */
const USELESS = /有(什么|啥|屁|毛)用|顶(什么|啥)用|纯属(浪费|多余)|多此一举|都是(虚的|瞎扯|废话)/g;
/** Said of the sentence before: 「我不会这么做」, 「这种事我才不干」. */
const REFUSED_BEFORE =
  /(我|咱)(可|才|从来|反正|一般|是|都|也|绝对|一样(都|也)?|一条(都|也)?)*(不会|不肯|不愿意?|懒得|没)(去)?(这么|这样|那么|那样)(做|干|搞|弄)|(这种|那种|这些|那些|这|那)(事|活|套|一套)?儿?(我|咱)(可|才|从来|反正|一般|是|都|也|绝对|一样(都|也)?)*(不(会)?(做|干|搞|弄|管)|懒得|没(做|干)过)|一(样|条|个)(都|也)(不(会)?|没)(做|干)/g;
/** Said of what follows the colon: 「下面这些我一样都不会做：」. */
const REFUSED_AFTER = /(下面|以下|下列)[^。！？：:]{0,10}(不会|不做|不干|没做|不想)[^。！？：:]{0,6}[：:]/g;
/** A question to oneself, waved away at once: 「要道歉吗？没那个必要」, 「能有风险吗？我看未必」. */
const ASKED_AND_REFUSED =
  /(吗|么|嘛)[？?]+\s*(我看|我觉得|依我看|照我说|其实|真的|压根|根本)?[，,]?(未必|不见得|没(有|那个|这个|啥|什么)*必要|用不着|犯不着|大可不必|想多了|免了吧|多余|谁(会|管|在乎)|何必|何苦|凭(什么|啥)|得了吧)/g;
/** 「留什么记录，报什么主管，多此一举」: everything up to the last word is mocked. */
const MOCKED =
  /(?<=^|[，。！？；,!?;\n])[^，。！？；,!?;\n]{1,2}(什么|啥)[^，。！？；,!?;\n]{1,8}([，,][^，。！？；,!?;\n]{1,2}(什么|啥)[^，。！？；,!?;\n]{1,8})*[，,]?(多此一举|没(那个|这个)?必要|纯属|瞎忙|瞎折腾|多余)/g;
const STOP = /[。！？!?\n]/;

/** Words that are raised only to be waved away earn nothing. */
export function maskDismissed(reading: Reading): readonly Mask[] {
  const { text } = reading.normal;
  const mask = (start: number, end: number): Mask => ({ start, end, reason: 'negated' });
  return [
    ...[...text.matchAll(RHETORICAL)].map(({ index }) => mask(index, clauseAt(reading, index).end)),
    ...[...text.matchAll(USELESS)].map((match) =>
      mask(clauseAt(reading, match.index).start, match.index + match[0].length),
    ),
    ...[...text.matchAll(ASKED_AND_REFUSED)].map((match) =>
      mask(sentenceStart(text, match.index), match.index + match[0].length),
    ),
    ...[...text.matchAll(MOCKED)].map((match) => mask(match.index, match.index + match[0].length)),
    ...[...text.matchAll(REFUSED_BEFORE)].map((match) =>
      mask(sentenceStart(text, match.index), match.index + match[0].length),
    ),
    ...[...text.matchAll(REFUSED_AFTER)].map((match) =>
      mask(match.index, sentenceEnd(text, match.index + match[0].length)),
    ),
  ];
}

/** The clause that holds this index, or nothing of the text when punctuation stands there. */
function clauseAt(reading: Reading, index: number): { readonly start: number; readonly end: number } {
  for (const { start, end } of reading.pieces) {
    const range = normalRange(reading, start, end);
    if (range.start <= index && index < range.end) return range;
  }
  return { start: index, end: index };
}

/** Where the sentence begins that `at` closes; a sentence that `at` itself begins counts with the one before it. */
function sentenceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && STOP.test(text.charAt(start - 1))) start -= 1;
  while (start > 0 && !STOP.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function sentenceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !STOP.test(text.charAt(end))) end += 1;
  return end;
}
