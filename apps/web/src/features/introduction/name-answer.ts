export type SentAnswer = { readonly answer: string; readonly eventId: string };

/** Under which name an answer is sent: the one it was tried under before, else a new one. */
export const nameAnswer = (answer: string, tried: readonly (SentAnswer | null)[], makeId: () => string): SentAnswer =>
  tried.find((sent) => sent?.answer === answer) ?? { answer, eventId: makeId() };
