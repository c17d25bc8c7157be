import { reviewTechnique } from '@mianmian/core/coaching/review-technique';
import type { TechniqueReview } from '@mianmian/core/coaching/technique-review';
import type { InterviewRecord, InterviewTurn } from '../ports/interview-store.ts';
import { type SpokenPace, tellPace } from './tell-pace.ts';

/** An expected question that was asked: without points, for no rubric judges it. */
export type ExpectedMoment = {
  readonly question: string;
  readonly prepared: string;
  readonly answer: string;
  readonly followUp: string | null;
  readonly isDeclined: boolean;
  readonly spentMs: number;
  readonly spoken: SpokenPace | null;
  readonly technique: TechniqueReview;
};

/** Those that the candidate had a turn at, in their order. */
export const viewExpected = (
  { facts }: Pick<InterviewRecord, 'facts'>,
  turns: readonly InterviewTurn[],
): readonly ExpectedMoment[] =>
  facts.expected.flatMap(({ question, prepared }, index): readonly ExpectedMoment[] => {
    const own = turns.filter(({ asked }) => asked.kind === 'expected' && asked.index === index);
    const [first] = own;
    if (first === undefined) return [];
    const texts = own.filter(({ text, isDeclined }) => !isDeclined && text.trim() !== '').map(({ text }) => text);
    const answer = texts.join('\n');
    const technique = reviewTechnique({ prompt: question, criteria: [] }, answer, {
      state: answer === '' ? 'unanswered' : 'scored',
      notCounted: [],
    });
    return [
      {
        question,
        prepared,
        answer,
        followUp: first.says.find(({ kind }) => kind === 'follow-up')?.text ?? null,
        isDeclined: first.isDeclined,
        spentMs: own.reduce((sum, { spentMs }) => sum + spentMs, 0),
        spoken: tellPace(own),
        technique,
      },
    ];
  });
