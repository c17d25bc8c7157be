/** Under which the transcript of a turn lies on the device. */
export const spokenName = (interviewId: string, turn: number): string => `${interviewId}/${turn}`;
