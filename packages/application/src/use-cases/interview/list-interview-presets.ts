import type { InterviewPorts } from '../../ports/interview-ports.ts';

export type PresetList = {
  readonly presets: readonly { readonly id: string; readonly name: string; readonly about: string }[];
};

/** Kinds of jobs to be interviewed for without an application file. */
export const listInterviewPresets = ({ interviews }: Pick<InterviewPorts, 'interviews'>): PresetList => ({
  presets: interviews().presets.map(({ id, name, about }) => ({ id, name, about })),
});
