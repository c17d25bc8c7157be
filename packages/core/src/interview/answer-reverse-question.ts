import { normalise } from '../language/normalise.ts';
import { chooseSentence } from './choose-sentence.ts';
import type { InterviewSetup } from './interview.ts';

/**
 * What the interviewer answers to a candidate's question: from the application file, or that it cannot know.
 * @param said what was answered before; nothing of it is said again while other words are left
 */
export function answerReverseQuestion(setup: InterviewSetup, text: string, said: readonly string[]): string {
  const { topics, unknowns } = setup.lines.course;
  const asked = normalise(text).text;
  for (const { words, known, unknown } of topics) {
    if (!words.some((word) => asked.includes(word))) continue;
    const answer = (known === null ? null : fillIn(known, setup)) ?? unknown;
    if (!said.includes(answer)) return answer;
  }
  return chooseSentence(unknowns, said, setup.seed, `unknown ${said.length}`) ?? unknowns[0] ?? '';
}

/** Null when it needs a fact that is not known. */
function fillIn(sentence: string, { facts: { company, position } }: InterviewSetup): string | null {
  if (sentence.includes('{company}') && company === null) return null;
  if (sentence.includes('{position}') && position === null) return null;
  return sentence.replaceAll('{company}', () => company ?? '').replaceAll('{position}', () => position ?? '');
}
