import { TYPING_MODES } from '@mianmian/core/coaching/typing/typing-text';
import { type ContentFile, problemAt } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { findRepeats } from './find-repeats.ts';
import { TYPING_LENGTHS, type TypingNormsFile, type TypingTextsFile } from './typing-file.ts';

type TextsFile = ContentFile<TypingTextsFile>;
type NormsFile = ContentFile<TypingNormsFile>;

/** What the shape alone can't say of the typing texts and their norms. */
export const checkTyping = (texts: readonly TextsFile[], norms: readonly NormsFile[]): readonly ContentProblem[] => [
  ...checkUnique(texts),
  ...texts.flatMap(checkTexts),
  ...norms.flatMap(checkNorms),
];

/** A run is kept under its text's id alone; a text written twice is practised twice for nothing. */
function checkUnique(files: readonly TextsFile[]): readonly ContentProblem[] {
  const all = files.flatMap((file) => file.value.texts.map((text, index) => ({ file, text, index })));
  const repeats = (field: 'id' | 'text', name: string) =>
    findRepeats(all.map(({ text }) => text[field])).flatMap(({ index: place }) => {
      const repeated = all[place];
      if (repeated === undefined) return [];
      return [problemAt(repeated.file, ['texts', repeated.index, field], `${name}与前面的文本相同`)];
    });
  return [...repeats('id', 'id '), ...repeats('text', '文字')];
}

function checkTexts(file: TextsFile): readonly ContentProblem[] {
  const { mode, texts } = file.value;
  const { min, max } = TYPING_LENGTHS[mode];
  return texts.flatMap(({ text, mustSay }, index) => {
    const problems: ContentProblem[] = [];
    const length = Array.from(text.replace(/\s/gu, '')).length;
    if (length < min || length > max) {
      problems.push(problemAt(file, ['texts', index, 'text'], `应为 ${min} 到 ${max} 个字，现为 ${length} 个`));
    }
    if ((mustSay !== undefined) !== (mode === 'question')) {
      const message = mode === 'question' ? '听问作答要写明回复里该有的几点（mustSay）' : '只有听问作答才写 mustSay';
      problems.push(problemAt(file, ['texts', index, ...(mustSay === undefined ? [] : ['mustSay'])], message));
    }
    for (const [place, { words }] of (mustSay ?? []).entries()) {
      for (const { value, index: at } of findRepeats(words)) {
        problems.push(problemAt(file, ['texts', index, 'mustSay', place, 'words', at], `「${value}」写了两次`));
      }
    }
    return problems;
  });
}

function checkNorms(file: NormsFile): readonly ContentProblem[] {
  const { norms } = file.value;
  const modes = norms.map(({ mode }) => mode);
  return [
    ...TYPING_MODES.filter((mode) => !modes.includes(mode)).map((mode) =>
      problemAt(file, ['norms'], `缺少「${mode}」的标尺`),
    ),
    ...findRepeats(modes).map(({ index, value }) =>
      problemAt(file, ['norms', index, 'mode'], `「${value}」的标尺写了两次`),
    ),
    ...norms.flatMap(({ percentiles }, index) =>
      percentiles.flatMap((point, place) => {
        const before = percentiles[place - 1];
        const isRising =
          before === undefined ||
          (point.percentile > before.percentile && point.charactersPerMinute > before.charactersPerMinute);
        return isRising ? [] : [problemAt(file, ['norms', index, 'percentiles', place], '百分位和速度都应比前一行大')];
      }),
    ),
  ];
}
