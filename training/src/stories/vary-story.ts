import type { ClausePart } from '@mianmian/core/coaching/stories/story-weights';
import type { LabelledStory } from './labelled-story.ts';

type Segment = LabelledStory['segments'][number];

/** What people say before and after a story; general words, so that any story may carry them. */
const BEFORE = [
  '面试官您好，',
  '老师好，我讲一个我自己的例子。',
  '嗯，我想一想。',
  '好的，那我就说一下吧，',
  '说到这个我印象挺深的，',
  '这个问题我准备过。',
  '你要说这个，',
  '我简单说一下这个事情：',
  '呃，怎么说呢，',
  '大家好，我分享一个小故事。',
];
const AFTER = [
  '我讲完了，谢谢。',
  '大概就是这样。',
  '我觉得做服务最要紧的还是耐心。',
  '所以我一直相信，真诚是最好的办法。',
  '就是这么个事。',
  '其实干我们这一行，谁都会碰到这种事。',
  '反正我的理解就是，多站在别人那边想一想。',
  '以上就是我的回答。',
  '嗯，差不多就这些吧。',
  '这件事让我明白，方法总比困难多。',
  '不知道这个算不算。',
  '服务行业嘛，将心比心最重要。',
];
const OPENER = /^(?:最后|最终|后来|结果[：:]?|终于|总算)[，,]?/;
const MARKS = /[，,。！？!?；;：:“”"、…（）()]/g;
/** A shorter stretch told first would not be understood. */
const SHORTEST_FIRST = 10;

/**
 * The same story told otherwise, labels and all: with its result first, without one of its parts, framed by greeting
 * and moral, or as speech recognition writes it. `random`: numbers in [0, 1).
 */
export function varyStory(story: LabelledStory, random: () => number): readonly LabelledStory[] {
  const varied = [
    resultFirst(story.segments),
    withoutPart(story.segments, random),
    framed(story.segments, random),
    asSpoken(story.segments, random),
  ];
  return varied.flatMap((segments) => (segments === null ? [] : [{ ...story, segments }]));
}

function resultFirst(segments: readonly Segment[]): readonly Segment[] | null {
  const at = segments.findLastIndex(({ part, text }) => part === 'result' && text.length >= SHORTEST_FIRST);
  const moved = segments[at];
  if (moved === undefined || at === 0) return null;
  const text = moved.text.replace(OPENER, '').replace(/[，,]?$/, (end) => (end === '' ? '' : '。'));
  return [{ part: moved.part, text }, ...segments.filter((_, index) => index !== at)];
}

function withoutPart(segments: readonly Segment[], random: () => number): readonly Segment[] | null {
  const parts = [...new Set(segments.map(({ part }) => part))];
  if (parts.length < 3) return null;
  const left = pick(parts, random);
  return segments.filter(({ part }) => part !== left);
}

function framed(segments: readonly Segment[], random: () => number): readonly Segment[] {
  const none = (text: string): Segment => ({ part: 'none' satisfies ClausePart, text });
  return [none(pick(BEFORE, random)), ...segments, none(pick(AFTER, random))];
}

/** Without marks, with blanks for them, or with commas for all of them. */
function asSpoken(segments: readonly Segment[], random: () => number): readonly Segment[] {
  const mark = pick(['', '', ' ', '，'], random);
  return segments.map(({ part, text }) => ({ part, text: text.replace(MARKS, mark).replace(/(?<=[ ，])[ ，]+/g, '') }));
}

const pick = <T>(all: readonly [T, ...T[]] | readonly T[], random: () => number): T =>
  all[Math.floor(random() * all.length)] as T;
