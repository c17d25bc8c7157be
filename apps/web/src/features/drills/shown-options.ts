import { seedDice } from '@mianmian/core/shared/random';
import { shuffle } from '@mianmian/core/shared/shuffle';
import type { DrillItem } from './drill.ts';

export type ShownOption = DrillItem['options'][number] & {
  /** Its place as the content lists it; so it stands in the log. */
  readonly place: number;
};

/** The options in the order of this session; right and wrong of a judgement keep theirs. */
export function showOptions(item: DrillItem, seed: number): readonly ShownOption[] {
  const options = item.options.map((option, place) => ({ ...option, place }));
  return item.kind === 'judge' ? options : shuffle(options, seedDice(seed, item.id));
}
