import { MOST_OF_A_KIND } from './read-kinds.ts';
import type { Signs } from './signs.ts';
import type { ToldDeed } from './told-deeds.ts';

const NEIGHBOUR = 0.5;
const IN_PART = 0.5;
const SPELLING = 0.3;

/** What a clause is judged by: by itself, and among its neighbours. */
export function deedSigns(deeds: readonly ToldDeed[]): readonly Signs[] {
  return deeds.map((deed, index) => {
    const signs = new Map<string, number>([['bias', 1]]);
    add(signs, '0', deed, 1);
    add(signs, '-', deeds[index - 1], NEIGHBOUR);
    add(signs, '+', deeds[index + 1], NEIGHBOUR);
    signs.set(`part:${deed.part}`, 1);
    if (!deed.isOwn) signs.set('not own', 1);
    for (const cue of deed.cues) signs.set(`${deed.part}:${cue}`, IN_PART);
    for (const spelling of deed.spellings) signs.set(`g:${spelling}`, SPELLING);
    return signs;
  });
}

function add(signs: Map<string, number>, where: string, deed: ToldDeed | undefined, weight: number): void {
  if (deed === undefined) return;
  for (const cue of deed.cues) signs.set(`${where}${cue}`, weight);
  deed.kinds.forEach((odds, kind) => {
    signs.set(`${where}k${kind}`, (weight * odds) / MOST_OF_A_KIND);
  });
}
