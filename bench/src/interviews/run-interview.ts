import { beginInterview } from '@mianmian/core/interview/begin-interview';
import { hear } from '@mianmian/core/interview/hear';
import type { CandidateTurn, Interview, InterviewerLine, InterviewSetup } from '@mianmian/core/interview/interview';

export type FinishedInterview = { readonly interview: Interview; readonly says: readonly InterviewerLine[] };

/** More turns than any interview can have. */
const MOST_TURNS = 200;

/** Plays an interview to its end. Throws when it does not end. */
export function runInterview(
  setup: InterviewSetup,
  turnTo: (interview: Interview, turn: number) => CandidateTurn,
): FinishedInterview {
  let { interview, says } = beginInterview(setup);
  for (let turn = 0; interview.awaited !== null; turn += 1) {
    if (turn > MOST_TURNS) throw new Error(`seed ${setup.seed}: the interview does not end`);
    const step = hear(setup, interview, turnTo(interview, turn));
    interview = step.interview;
    says = [...says, ...step.says];
  }
  return { interview, says };
}
