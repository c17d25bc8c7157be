import { type ContentFile, problemAt, type ValuePath } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { findRepeats } from './find-repeats.ts';
import type { PaperFile } from './paper-file.ts';

/**
 * What holds between a paper and the bank.
 * @param pointsOf points of each question by id; `undefined` for a question whose own file is broken
 */
export function checkPaper(
  source: ContentFile<PaperFile>,
  pointsOf: ReadonlyMap<string, number | undefined>,
): readonly ContentProblem[] {
  const { sections, shortForm, totalPoints, totalSeconds } = source.value;
  const asked = sections.flatMap((section, sectionIndex) =>
    section.questionIds.map((id, index) => ({ id, path: ['sections', sectionIndex, 'questionIds', index] })),
  );
  const problems: ContentProblem[] = [];
  const report = (path: ValuePath, message: string) => problems.push(problemAt(source, path, message));

  for (const { index, value } of findRepeats(sections.map(({ id }) => id))) {
    report(['sections', index, 'id'], `部分 id「${value}」出现了两次`);
  }
  for (const { index, value } of findRepeats(asked.map(({ id }) => id))) {
    report(asked[index]?.path ?? [], `题目「${value}」在本卷里出现了两次`);
  }
  for (const { id, path } of asked) {
    if (!pointsOf.has(id)) report(path, `题库里没有题目「${id}」`);
  }
  const sumOf = (ids: readonly string[]): number | undefined =>
    ids.reduce<number | undefined>((sum, id) => {
      const points = pointsOf.get(id);
      return sum === undefined || points === undefined ? undefined : sum + points;
    }, 0);
  sections.forEach((section, index) => {
    const sum = sumOf(section.questionIds);
    if (sum !== undefined && sum !== section.points) {
      report(['sections', index, 'points'], `「${section.title}」写明 ${section.points} 分，各题相加是 ${sum} 分`);
    }
  });
  const total = sumOf(asked.map(({ id }) => id));
  if (total !== undefined && total !== totalPoints) {
    report(['totalPoints'], `全卷写明 ${totalPoints} 分，各题相加是 ${total} 分`);
  }

  const inSections = new Set(asked.map(({ id }) => id));
  shortForm.questionIds.forEach((id, index) => {
    if (!inSections.has(id)) report(['shortForm', 'questionIds', index], `短卷的题目「${id}」不在全卷里`);
  });
  sections.forEach((section) => {
    const count = shortForm.questionIds.filter((id) => section.questionIds.includes(id)).length;
    if (count !== 1) {
      report(['shortForm', 'questionIds'], `短卷应从「${section.title}」取一题，现取 ${count} 题`);
    }
  });
  if (shortForm.totalSeconds >= totalSeconds) {
    report(['shortForm', 'totalSeconds'], `短卷的时间应少于全卷的 ${totalSeconds} 秒`);
  }
  return problems;
}
