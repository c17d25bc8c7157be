import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWER_PLACES } from './repository.ts';

type LabelledAnswer = {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly kind: string;
  readonly labels: Readonly<Record<string, number>>;
};

const totalOf = ({ labels }: LabelledAnswer): number => Object.values(labels).reduce((sum, points) => sum + points, 0);

function readAll(): readonly LabelledAnswer[] {
  const place = ANSWER_PLACES.find((each) => existsSync(each));
  if (place === undefined) throw new Error(`no labelled answers at ${ANSWER_PLACES.join(' or ')}`);
  const files = statSync(place).isDirectory() ? readdirSync(place).map((name) => join(place, name)) : [place];
  return files
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The plain answer to each question whose points come nearest to so many; by question id. */
export function readAnswersWorth(pointsOf: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const nearest = new Map<string, LabelledAnswer>();
  for (const answer of readAll()) {
    const wanted = pointsOf.get(answer.question);
    if (wanted === undefined || answer.kind !== 'plain') continue;
    const known = nearest.get(answer.question);
    const distance = (each: LabelledAnswer) => Math.abs(totalOf(each) - wanted);
    if (known === undefined || distance(answer) < distance(known)) nearest.set(answer.question, answer);
  }
  return new Map([...nearest].map(([question, { answer }]) => [question, answer]));
}

/** The plain answer to each question that careful readers gave the most points; by question id. */
export function readBestAnswers(): ReadonlyMap<string, string> {
  const best = new Map<string, LabelledAnswer>();
  for (const answer of readAll()) {
    const known = best.get(answer.question);
    if (answer.kind === 'plain' && (known === undefined || totalOf(answer) > totalOf(known))) {
      best.set(answer.question, answer);
    }
  }
  return new Map([...best].map(([question, { answer }]) => [question, answer]));
}
