import type { SharedPaper } from '@mianmian/contract/shared-report';
import type { Report } from '@mianmian/contract/sitting';

/** A report as its owner reads it, or somebody with a link: what the link leaves out is not there and not shown. */
export type ShownReport = Omit<SharedPaper, 'questions'> &
  Partial<Pick<Report, 'sittingId' | 'nextSteps'>> & { readonly questions: readonly ShownQuestion[] };

export type ShownQuestion = SharedPaper['questions'][number] &
  Partial<Pick<Report['questions'][number], 'modelAnswer' | 'goodIdeas'>>;
