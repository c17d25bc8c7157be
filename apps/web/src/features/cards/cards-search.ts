/** Kept in the address: today's cards or all of them, and how those are grouped. */
export type CardsSearch = { view?: 'all'; by?: 'section' };

/** Reads the address; whatever is not understood is left out. */
export const readCardsSearch = (search: Record<string, unknown>): CardsSearch => ({
  ...(search.view === 'all' ? { view: 'all' } : {}),
  ...(search.by === 'section' ? { by: 'section' } : {}),
});
