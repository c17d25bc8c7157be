import type { DrillItem } from '@mianmian/core/coaching/drills/drill';
import { type ContentFile, problemAt, type ValuePath } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import type { DrillFile } from './drill-file.ts';
import { findRepeats } from './find-repeats.ts';
import { countCharacters } from './text-of-content.ts';

type DrillSourceFile = ContentFile<DrillFile>;

/** With fewer single-choice items than this a share of them says nothing about the author's habit. */
const HABIT_FROM = 4;

const JUDGEMENTS = ['对', '错'];

/** What the shape alone can't say of the drills: ids, sources, right and wrong options, and answers given away. */
export const checkDrills = (sources: readonly DrillSourceFile[]): readonly ContentProblem[] => [
  ...checkIds(sources),
  ...sources.flatMap((source) => [...checkSources(source), ...checkItems(source), ...checkHabits(source)]),
];

/** An answer is kept under its item's id alone, so an id is used once in all topics. */
function checkIds(sources: readonly DrillSourceFile[]): readonly ContentProblem[] {
  const firstPlaces = new Map<string, string>();
  return sources.flatMap((source) =>
    source.value.items.flatMap(({ id }, index) => {
      const path = ['items', index, 'id'];
      const firstPlace = firstPlaces.get(id);
      if (firstPlace !== undefined) return [problemAt(source, path, `题目 id「${id}」已用在 ${firstPlace}`)];
      firstPlaces.set(id, `${source.file}:${source.lineOf(path)}`);
      return [];
    }),
  );
}

function checkSources(file: DrillSourceFile): readonly ContentProblem[] {
  const { sources, items } = file.value;
  const used = new Set(items.map(({ source }) => source));
  return [
    ...items.flatMap(({ source }, index) =>
      Object.hasOwn(sources, source)
        ? []
        : [problemAt(file, ['items', index, 'source'], `出处「${source}」不在本文件的 sources 里`)],
    ),
    ...Object.entries(sources).flatMap(([id, { verified, verifiedBy, checkedOn }]) => {
      const problems = used.has(id) ? [] : [problemAt(file, ['sources', id], `出处「${id}」没有题目用到`)];
      const isProven = verifiedBy !== undefined && checkedOn !== undefined;
      return verified === isProven
        ? problems
        : [
            ...problems,
            problemAt(
              file,
              ['sources', id, 'verified'],
              `出处「${id}」：核对过的要写 verifiedBy 和 checkedOn，没核对的都不写`,
            ),
          ];
    }),
  ];
}

const checkItems = (file: DrillSourceFile): readonly ContentProblem[] =>
  file.value.items.flatMap((item, index) => checkItem(file, item, ['items', index]));

function checkItem(file: DrillSourceFile, item: DrillItem, path: ValuePath): readonly ContentProblem[] {
  const { id, kind, options } = item;
  const rightCount = options.filter(({ right }) => right).length;
  const problems = findRepeats(options.map(({ text }) => text)).map(({ index, value }) =>
    problemAt(file, [...path, 'options', index, 'text'], `题目「${id}」的选项「${value}」出现了两次`),
  );
  const say = (message: string) =>
    problems.push(problemAt(file, [...path, 'options'], `题目「${id}」${message}，现有 ${rightCount} 个`));
  if (kind !== 'multiple' && rightCount !== 1) say('应恰有一个正确选项');
  if (kind === 'multiple' && (rightCount === 0 || rightCount === options.length)) {
    say('应至少有一个正确选项和一个错误选项');
  }
  if (kind === 'judge' ? options.map(({ text }) => text).join() !== JUDGEMENTS.join() : options.length < 3) {
    const message = kind === 'judge' ? '判断题的选项应依次为「对」「错」' : '至少要有三个选项';
    problems.push(problemAt(file, [...path, 'options'], `题目「${id}」${message}`));
  }
  return [
    ...problems,
    ...options.flatMap(({ text, right, why }, index) => {
      if (right === (why === undefined)) return [];
      const message = right ? '是正确的，缘由写在 explain 里，不写 why' : '是错的，缺少 why';
      return [problemAt(file, [...path, 'options', index], `题目「${id}」的选项「${text}」${message}`)];
    }),
  ];
}

/** Somebody who knows nothing must not do well by always taking the longest option, the one with a semicolon, or the one in the same place. */
function checkHabits(file: DrillSourceFile): readonly ContentProblem[] {
  const singles = file.value.items.filter(({ kind }) => kind === 'single');
  if (singles.length < HABIT_FROM) return [];
  const problems: ContentProblem[] = [];
  const longest = singles.filter(isRightLongest).length;
  if (longest * 2 > singles.length) {
    const message = `${singles.length} 道单选里有 ${longest} 道的正确选项最长，至多一半；请改短它或写长别的`;
    problems.push(problemAt(file, ['items'], message));
  }
  const marked = singles.filter(({ options }) =>
    options.every(({ text, right }) => text.includes('；') === right),
  ).length;
  if (marked * 4 > singles.length) {
    const message = `${singles.length} 道单选里有 ${marked} 道只有正确选项用了分号，至多四分之一；请换标点或改写别的`;
    problems.push(problemAt(file, ['items'], message));
  }
  const places = singles.map(({ options }) => options.findIndex(({ right }) => right));
  for (const place of new Set(places)) {
    const count = places.filter((other) => other === place).length;
    if (count * 2 <= singles.length) continue;
    const message = `${singles.length} 道单选里有 ${count} 道的正确选项排在第 ${place + 1} 个，至多一半；请换换次序`;
    problems.push(problemAt(file, ['items'], message));
  }
  return problems;
}

function isRightLongest({ options }: DrillItem): boolean {
  const lengthsOf = (isRight: boolean) =>
    options.filter(({ right }) => right === isRight).map(({ text }) => countCharacters(text));
  return Math.max(...lengthsOf(true)) > Math.max(...lengthsOf(false));
}
