import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FollowUpFamily, InterviewCourse, InterviewLines } from '@mianmian/core/interview/interview-lines';
import type { Question } from '@mianmian/core/question-bank/question';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { z } from 'zod';
import { type ContentFile, problemAt } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { findRepeats } from './find-repeats.ts';
import { followUpFileSchema, interviewCourseFileSchema } from './interview-file.ts';
import { readYamlFile } from './read-yaml-file.ts';

const FOLLOW_UPS = 'interview/follow-ups.yaml';
const COURSE = 'interview/course.yaml';

/**
 * Reads and checks what the interviewer says: every exact concept of the bank belongs to one family of follow-ups.
 * @param directory the folder of the content
 * @param questions the bank; when it could not be read, give none: then nothing is checked against it
 * Errors: all problems of both files, in order; never an empty list.
 */
export function loadInterviewLines(
  directory: string,
  questions: readonly Question[],
): Result<InterviewLines, readonly ContentProblem[]> {
  const followUps = read(directory, FOLLOW_UPS, followUpFileSchema);
  const course = read(directory, COURSE, interviewCourseFileSchema);
  if (!followUps.ok || !course.ok) return fail([followUps, course].flatMap((part) => (part.ok ? [] : part.error)));
  const problems = [...checkFamilies(followUps.value, questions), ...checkCourse(course.value, questions)];
  if (problems.length > 0) return fail(problems);
  return ok({ families: followUps.value.value.families, course: course.value.value });
}

const read = <T>(directory: string, file: string, schema: z.ZodType<T>) =>
  existsSync(join(directory, file))
    ? readYamlFile(directory, file, schema)
    : fail<readonly ContentProblem[]>([{ file, line: 1, message: '文件不存在' }]);

function checkFamilies(
  source: ContentFile<{ families: readonly FollowUpFamily[] }>,
  questions: readonly Question[],
): readonly ContentProblem[] {
  const { families } = source.value;
  const asked = new Set(questions.flatMap(conceptsAsked));
  const known = new Set(
    questions.flatMap(({ criteria }) => criteria.flatMap(({ facets }) => facets.map((facet) => facet.concept))),
  );
  const placed = families.flatMap(({ concepts }) => concepts);
  const sentences = families.flatMap(({ asks, another }) => [...asks, ...another]);
  return [
    ...findRepeats(families.map(({ id }) => id)).map(({ index, value }) =>
      problemAt(source, ['families', index, 'id'], `追问类 id「${value}」出现了两次`),
    ),
    ...findRepeats(placed).map(({ value }) => problemAt(source, ['families'], `概念「${value}」归了两类追问`)),
    ...findRepeats(sentences).map(({ value }) => problemAt(source, ['families'], `追问「${value}」写了两次`)),
    ...[...asked]
      .filter((concept) => !placed.includes(concept))
      .map((concept) => problemAt(source, ['families'], `题库里的概念「${concept}」没有归入任何一类追问`)),
    ...families.flatMap(({ id, concepts }, index) =>
      questions.length === 0
        ? []
        : concepts
            .filter((concept) => !known.has(concept))
            .map((concept) =>
              problemAt(source, ['families', index, 'concepts'], `追问类「${id}」的概念「${concept}」题库里没有`),
            ),
    ),
  ];
}

/** Vague forms are no point to ask for, and what must not be said can't be asked for. */
const conceptsAsked = ({ criteria }: Question): readonly string[] =>
  criteria.flatMap(({ facets }) =>
    facets.filter(({ vague, absence }) => vague !== true && absence === undefined).map(({ concept }) => concept),
  );

function checkCourse(source: ContentFile<InterviewCourse>, questions: readonly Question[]): readonly ContentProblem[] {
  const { stress, topics, shortQuestions, reverseQuestionId } = source.value;
  const ids = new Set(questions.map(({ id }) => id));
  const toShorten = [...ids].filter((id) => id !== reverseQuestionId);
  return [
    ...(['openingQuestionId', 'reverseQuestionId'] as const)
      .filter((key) => questions.length > 0 && !ids.has(source.value[key]))
      .map((key) => problemAt(source, [key], `题库里没有「${source.value[key]}」`)),
    ...toShorten
      .filter((id) => shortQuestions[id] === undefined)
      .map((id) => problemAt(source, ['shortQuestions'], `题目「${id}」没有简短的问法`)),
    ...Object.keys(shortQuestions)
      .filter((id) => questions.length > 0 && !toShorten.includes(id))
      .map((id) => problemAt(source, ['shortQuestions', id], `「${id}」不是要追问的题目`)),
    ...(['stress', 'topics'] as const).flatMap((key) =>
      findRepeats((key === 'stress' ? stress : topics).map(({ id }) => id)).map(({ index, value }) =>
        problemAt(source, [key, index, 'id'], `id「${value}」出现了两次`),
      ),
    ),
  ];
}
