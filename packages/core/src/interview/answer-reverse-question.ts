import { askedBack } from './asked-back.ts';
import { chooseSentence } from './choose-sentence.ts';
import type { InterviewSetup } from './interview.ts';

/** Who asks more at once has asked enough for one turn. */
const MOST_ANSWERS = 2;

/**
 * What the interviewer answers to what a candidate asks in one turn, up to two topics: from the application file, or
 * that it cannot know. Empty when nothing is asked.
 * @param said what was answered before; nothing of it is said again while other words are left
 */
export function answerReverseQuestion(setup: InterviewSetup, text: string, said: readonly string[]): readonly string[] {
  const { unknowns } = setup.lines.course;
  const asked = askedBack(text);
  if (asked.length === 0) return [];
  const answers: string[] = [];
  for (const part of asked) {
    const answer = answerTo(setup, part, [...said, ...answers]);
    if (answer !== null && answers.length < MOST_ANSWERS) answers.push(answer);
  }
  if (answers.length > 0) return answers;
  return [chooseSentence(unknowns, said, setup.seed, `unknown ${said.length}`) ?? unknowns[0] ?? ''];
}

/** Null when it is about nothing known as a topic, or about one that was answered. */
function answerTo(setup: InterviewSetup, asked: string, said: readonly string[]): string | null {
  for (const { words, known, unknown } of setup.lines.course.topics) {
    if (!words.some((word) => asked.includes(word))) continue;
    const answer = (known === null ? null : fillIn(known, setup)) ?? unknown;
    if (!said.includes(answer)) return answer;
  }
  return null;
}

/** Null when it needs a fact that is not known. */
function fillIn(sentence: string, { facts: { company, position } }: InterviewSetup): string | null {
  if (sentence.includes('{company}') && company === null) return null;
  if (sentence.includes('{position}') && position === null) return null;
  // At once: a name that somebody wrote may hold braces itself.
  return sentence.replaceAll(/\{(company|position)\}/g, (_, name) => (name === 'company' ? company : position) ?? '');
}
