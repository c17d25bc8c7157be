export const STEPS = ['sort', 'causes', 'proposal'] as const;
export type Step = (typeof STEPS)[number];

/** Which of a data task's steps is shown; the first one is not named in the address. */
export type TaskSearch = { step?: Step };

/** Reads the address; whatever is not understood is left out. */
export function readTaskSearch({ step }: Record<string, unknown>): TaskSearch {
  const known = STEPS.find((each) => each === step);
  return known === undefined || known === 'sort' ? {} : { step: known };
}
