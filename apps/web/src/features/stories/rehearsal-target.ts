import { observable } from '../../shared/observable.ts';
import { recall, remember } from '../../shared/remembered.ts';

const KEY = 'mianmian.rehearsal-target';

/** Seconds a story may take; interviewers rarely listen longer to one. */
export const TARGET_CHOICES = [60, 90, 120, 180] as const;
const USUAL = 120;

const kept = Number(recall(KEY) ?? USUAL);
/** How long one aims to tell, as chosen on this device. */
export const rehearsalTarget = observable<number>(TARGET_CHOICES.find((choice) => choice === kept) ?? USUAL);

export function setRehearsalTarget(seconds: number): void {
  remember(KEY, String(seconds));
  rehearsalTarget.write(seconds);
}
