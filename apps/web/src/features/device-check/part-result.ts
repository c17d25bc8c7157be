import type { Exercise } from '@mianmian/contract/exercise';

export type DeviceCheck = Extract<Exercise, { kind: 'device-check' }>;
export type PartResult = DeviceCheck['parts'][number];
export type PartName = PartResult['part'];
export type PartState = PartResult['state'];

/** In the order in which they are checked. */
export const PARTS: readonly PartName[] = ['browser', 'network', 'camera', 'microphone', 'speaker', 'input-method'];

/** A part tells what came of it each time that changes; `detail` are figures, no words of anybody's. */
export type TellResult = (state: PartState, detail: string) => void;
