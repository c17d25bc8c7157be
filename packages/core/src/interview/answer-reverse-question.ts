import { askedBack } from '../language/asked-back.ts';
import { chooseSentence } from './choose-sentence.ts';
import type { InterviewSetup } from './interview.ts';

/** Who asks more at once has asked enough for one turn. */
const MOST_ANSWERS = 2;

/**
 * What the interviewer answers to what a candidate asks in one turn, up to two topics: in the words of the job's
 * description, from the application file, or that it cannot know. Empty when nothing is asked.
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
  for (const topic of setup.lines.course.topics) {
    if (!topic.words.some((word) => asked.includes(word))) continue;
    const told = tellFromJob(setup, topic.id, said);
    if (told !== null) return told;
    const answer = (topic.known === null ? null : fillIn(topic.known, setup)) ?? topic.unknown;
    if (!said.includes(answer)) return answer;
  }
  return null;
}

/** What the job's description says about a topic, in its own words, with the next way of saying so; null when it says nothing or that was told. */
function tellFromJob({ facts: { told }, lines, seed }: InterviewSetup, topicId: string, said: readonly string[]) {
  const quote = told[topicId];
  if (quote === undefined) return null;
  const { tellings } = lines.course;
  const wordsOf = (telling: string, words: string): string => telling.replace('{quote}', () => words);
  if (tellings.some((telling) => said.includes(wordsOf(telling, quote)))) return null;
  const used = tellings.filter((telling) => Object.values(told).some((each) => said.includes(wordsOf(telling, each))));
  const name = `telling ${topicId}`;
  const telling = chooseSentence(tellings, used, seed, name) ?? chooseSentence(tellings, [], seed, name);
  return telling === null ? null : wordsOf(telling, quote);
}

/** Null when it needs a fact that is not known. */
function fillIn(sentence: string, { facts: { company, position } }: InterviewSetup): string | null {
  if (sentence.includes('{company}') && company === null) return null;
  if (sentence.includes('{position}') && position === null) return null;
  // At once: a name that somebody wrote may hold braces itself.
  return sentence.replaceAll(/\{(company|position)\}/g, (_, name) => (name === 'company' ? company : position) ?? '');
}
