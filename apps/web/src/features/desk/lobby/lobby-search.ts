import { COMPETENCIES, type Competency } from '@mianmian/core/question-bank/competency';

/** Which scenario was recommended, or what to choose among. */
export type LobbySearch = { scenario?: string; competency?: Competency };

const ID = /^[0-9A-Za-z_-]{1,64}$/;

/** Reads the address; whatever is not understood is left out. */
export function readLobbySearch({ scenario, competency }: Record<string, unknown>): LobbySearch {
  const known = COMPETENCIES.find((each) => each === competency);
  return {
    ...(typeof scenario === 'string' && ID.test(scenario) ? { scenario } : {}),
    ...(known === undefined ? {} : { competency: known }),
  };
}
