import type { InterviewView } from '@mianmian/contract/interview';

/** Under which a transcript of the turn that is awaited lies on the device. */
export const spokenName = ({ id, turns }: Pick<InterviewView, 'id' | 'turns'>): string => `${id}/${turns.length + 1}`;
