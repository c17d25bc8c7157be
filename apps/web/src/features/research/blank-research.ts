import type { ResearchNote } from '@mianmian/contract/note';

export const blankResearch = (applicationId: string): ResearchNote => ({
  kind: 'research',
  applicationId,
  business: '',
  culture: '',
  customers: '',
  trialSeconds: null,
  trialWording: '',
  trialProcess: '',
  category: '',
  priceBand: '',
  tone: '',
  pains: [],
  likelyQuestions: [],
  talkingPoints: [],
});

/** The same on every device of one's own, so that two offline ones meet in one research, as a conflict to choose from. */
export const researchIdOf = (applicationId: string): string => `r-${applicationId}`.slice(0, 64);
