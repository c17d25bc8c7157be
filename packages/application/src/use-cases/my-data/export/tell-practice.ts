import type { PersonalRecord } from '../../../ports/personal-records.ts';
import type { Ports } from '../../../ports/ports.ts';
import { pairWithQuestions } from '../../steps/assessed-pairs.ts';
import { tellAnswer } from './tell-answer.ts';
import { tellTime } from './tell-time.ts';

/** So many answers are read and told at once. */
const AT_ONCE = 50;

/** The ids of answers given in practice, by time. */
export async function listPractised(answers: AsyncIterable<PersonalRecord>): Promise<readonly string[]> {
  const practised: { readonly id: string; readonly at: number }[] = [];
  for await (const { id, at, sitting_id, interview_id } of answers) {
    if (sitting_id === null && interview_id === null) practised.push({ id: String(id), at: Number(at) });
  }
  return practised.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

/** The answers with what they earned, in the order of the ids. */
export async function* tellPractice(
  { store }: Pick<Ports, 'store'>,
  answerIds: readonly string[],
): AsyncGenerator<string> {
  for (let from = 0; from < answerIds.length; from += AT_ONCE) {
    const ids = answerIds.slice(from, from + AT_ONCE);
    const pairs = await store.transact(async (tx) => pairWithQuestions(tx, await tx.answers.find(ids)));
    for (const id of ids) {
      const pair = pairs.find(({ stored }) => stored.id === id);
      if (pair === undefined) continue;
      const { question, stored } = pair;
      const head = `${tellTime(stored.at)}，第 ${stored.attemptNumber} 次`;
      yield `${[head, ...tellAnswer(question, stored.answer, stored.evaluation)].join('\n')}\n`;
    }
  }
}
