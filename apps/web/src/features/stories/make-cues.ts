import { countCharacters } from '../../shared/count-characters.ts';

/** Reference pace of calm speech, in characters a minute; conversation lies around 200 to 260. Ours, not a norm. */
export const REFERENCE_PACE = 240;

const MOST_CUES = 5;
const LONGEST_CUE = 9;
/** Fewer sentences are long ones, whose clauses are the steps. */
const FEWEST_SENTENCES = 3;
/** 然后, 最后 by themselves remind of nothing. */
const LINKING_WORD = /^.{1,2}[，,：:、]/u;

/** How each sentence of a part begins, or each clause where it is told in one or two: enough to remember it by, too little to read out. */
export function makeCues(text: string): readonly string[] {
  const sentences = text.split(/[。！？!?；;\n]+/u).filter((sentence) => sentence.trim() !== '');
  const told = sentences.length < FEWEST_SENTENCES ? sentences.flatMap((each) => each.split(/[，,]/u)) : sentences;
  const cues = told
    .map(
      (sentence) =>
        sentence
          .trim()
          .replace(LINKING_WORD, '')
          .split(/[，,：:、]/u, 1)[0] ?? '',
    )
    .filter((words) => words !== '')
    .map((words) => (words.length > LONGEST_CUE ? `${words.slice(0, LONGEST_CUE)}…` : words));
  return [...new Set(cues)].slice(0, MOST_CUES);
}

/** How long it takes to say so much at the reference pace, in whole seconds. */
export const speakingSeconds = (characters: number): number => Math.round((characters / REFERENCE_PACE) * 60);

/** Characters that are said: no spaces, no marks. */
export const spokenCharacters = (text: string): number => countCharacters(text.replace(/[^\p{L}\p{N}]/gu, ''));
