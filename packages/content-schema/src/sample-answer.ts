import { z } from 'zod';

/** One line of a file of answers to try a rubric with; other fields are ignored. */
export const sampleAnswerSchema = z.object({
  id: z.string().min(1).exactOptional(),
  /** Whose answer it is to; a file may hold answers to several questions. */
  question: z.string().exactOptional(),
  answer: z.string(),
  kind: z.enum(['plain', 'trap']).exactOptional(),
  labels: z.record(z.string(), z.number()).exactOptional(),
});

export type SampleAnswer = {
  readonly id: string;
  readonly answer: string;
  /** Built to fool a scorer. */
  readonly isTrap: boolean;
  /** Points a reader gave, by criterion id, every criterion of the rubric; `null` when nobody did. */
  readonly labels: Readonly<Record<string, number>> | null;
};

export type SampleAnswers = {
  readonly answers: readonly SampleAnswer[];
  /** Answers to other questions, left out. */
  readonly skipped: number;
};
