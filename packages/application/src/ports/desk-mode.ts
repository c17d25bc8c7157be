/** `agent`: driven by a program in virtual time; the clock never ticks over it. */
export type DeskMode = 'practice' | 'test' | 'agent';
export type DeskStatus = 'live' | 'paused' | 'over';
/** `interrupted`: the product's engine or content changed under it; what is stored stands, without a grade. */
export type DeskEnding = 'finished' | 'clock' | 'interrupted';
