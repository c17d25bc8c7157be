import type { Question } from '@mianmian/core/question-bank/question';
import { checkContentFacts, type GuideCheck } from '@mianmian/core/tasks/guides/check-content-facts';
import { checkPhrasings } from '../check-phrasings.ts';
import { checkQuestion } from '../check-question.ts';
import { type ContentFile, problemAt, type ValuePath } from '../content-file.ts';
import type { ContentProblem } from '../content-problem.ts';
import { findRepeats } from '../find-repeats.ts';
import type { GuideBriefFile } from './guide-brief-file.ts';

/** What the shape alone can't say of a brief: ids used once, a rubric that can be earned, samples that are what they claim. */
export function checkGuideBrief(source: ContentFile<GuideBriefFile>, question: Question): readonly ContentProblem[] {
  const { facts, good, bad, rubric } = source.value;
  const rubricSource: ContentFile<Question> = {
    file: source.file,
    value: question,
    lineOf: (path) => source.lineOf(['rubric', ...path]),
  };
  const goodProblems = good.flatMap((text, index) =>
    complaintsOf(checkContentFacts(source.value, text)).map((complaint) =>
      problemAt(source, ['good', index], `范文${complaint}`),
    ),
  );
  const harmless = bad.flatMap(({ answer }, index): readonly ValuePath[] =>
    complaintsOf(checkContentFacts(source.value, answer)).length === 0 ? [['bad', index]] : [],
  );
  return [
    ...findRepeats(facts.map(({ id }) => id)).map(({ index, value }) =>
      problemAt(source, ['facts', index, 'id'], `事实 id「${value}」出现了两次`),
    ),
    ...(rubric.id === undefined ? [] : [problemAt(source, ['rubric', 'id'], '这里的评分标准不写 id，用文件的 id')]),
    ...checkQuestion(rubricSource),
    ...checkPhrasings([rubricSource]),
    ...goodProblems,
    ...harmless.map((path) => problemAt(source, path, '反例在事实、用词和长短上挑不出毛病；请写一份真有错的')),
  ];
}

/** In Chinese, each to be read after the name of a text. */
function complaintsOf(check: GuideCheck): readonly string[] {
  const { figures, missing, forbidden, length, longParagraphs, characters } = check;
  return [
    ...figures.flatMap(({ verdict, span, rule }) =>
      verdict === 'wrong' ? [`里的「${span.text}」与事实不符：${rule ?? ''}`] : [],
    ),
    ...missing.map(({ text }) => `没有写到：${text}`),
    ...forbidden.map(({ text }) => `用了不该用的「${text}」`),
    ...(length === 'right' ? [] : [`有 ${characters} 个字，${length === 'short' ? '太短' : '太长'}`]),
    ...longParagraphs.map(({ text }) => `有一段太长：「${[...text].slice(0, 12).join('')}…」`),
  ];
}
