/** What was typed first and what was spoken then, as one answer. */
export const joinBefore = (before: string, transcript: string): string =>
  [before.trim(), transcript.trim()].filter((words) => words !== '').join('\n');
