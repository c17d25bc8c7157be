export type PracticeWay = 'competency' | 'section' | 'weakness';

/** What the list shows, kept in its address: the way of picking, the chosen group, the words searched. */
export type PracticeSearch = { by?: PracticeWay; of?: string; find?: string };

const isWay = (value: unknown): value is PracticeWay =>
  value === 'competency' || value === 'section' || value === 'weakness';

/** Reads the address; whatever is not understood is left out. */
export function readPracticeSearch(search: Record<string, unknown>): PracticeSearch {
  return {
    ...(isWay(search.by) ? { by: search.by } : {}),
    ...(typeof search.of === 'string' && search.of !== '' ? { of: search.of } : {}),
    // The router reads 「7」 as a number.
    ...(typeof search.find === 'string' || typeof search.find === 'number' ? { find: String(search.find) } : {}),
  };
}
