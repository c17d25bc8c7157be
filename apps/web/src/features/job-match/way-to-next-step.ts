import type { JobDemand } from '@mianmian/core/coaching/jobs/job-lexicon';

type Way = '/stories' | '/typing' | '/drills' | '/desk' | '/tasks' | '/check';

/** Next steps that are taken elsewhere than in the stories. */
const WAYS: Readonly<Record<string, Way>> = {
  typing: '/typing',
  response: '/desk',
  multitask: '/desk',
  'data-sense': '/tasks',
  qianniu: '/desk',
  'ticket-system': '/desk',
  'ai-assistant': '/desk',
  'platform-rules': '/drills',
  'compliance-words': '/drills',
  clothing: '/drills',
  electronics: '/drills',
  beauty: '/drills',
  food: '/drills',
  virtual: '/drills',
  'own-equipment': '/check',
};

/** The page on which the demand's next step is taken; null for what is done outside. */
export const wayToNextStep = ({ id, group }: Pick<JobDemand, 'id' | 'group'>): Way | null =>
  WAYS[id] ?? (group === 'competency' ? '/stories' : null);
