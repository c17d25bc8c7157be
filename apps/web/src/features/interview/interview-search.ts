import type { StartInterview } from './lobby/use-start-interview.ts';

/** The same interview once more, as its report links to it; or only what to begin with. */
export type InterviewSearch = {
  seed?: number;
  minutes?: StartInterview['minutes'];
  preset?: string;
  application?: string;
};

const ID = /^[0-9A-Za-z_-]{1,64}$/;
const MAX_SEED = 0x7fff_ffff;

/** Reads the address; whatever is not understood is left out. */
export function readInterviewSearch(search: Record<string, unknown>): InterviewSearch {
  const { seed, minutes, preset, application } = search;
  return {
    ...(typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 && seed <= MAX_SEED ? { seed } : {}),
    ...(minutes === 15 || minutes === 30 || minutes === 45 ? { minutes } : {}),
    ...(isId(preset) ? { preset } : {}),
    ...(isId(application) ? { application } : {}),
  };
}

/** An id of figures alone is read from the address as a number. */
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
