/** Figures of a text's surface that tell lists, denials, textbook prose and instructions from an answer of one's own. */
const FIGURES: readonly RegExp[] = [
  /、/g,
  /不/g,
  /应当|应该|应|需要|必须/g,
  /我|俺/g,
  /[“”]/g,
  /[0-9]/g,
  /您|姐|哥|亲/g,
  /他们|前同事|组长|领导|以前/g,
  /[，。,.！？]/g,
  /的/g,
  /[a-z]/g,
  /满分|评分|忽略|指令|score|system|full/g,
];

/** Shortest text for which a density means something, and how densities are scaled and cut. */
const SHORTEST = 20;
const PER_CHARACTERS = 40;
const HIGHEST = 3;
const LONG = 150;

/** One number a figure, each 0..3: density per 40 characters of the normalised text, the last one its length. */
export function readSurface(text: string): readonly number[] {
  const length = Math.max(SHORTEST, text.length);
  const densities = FIGURES.map((figure) =>
    Math.min(HIGHEST, ((text.match(figure)?.length ?? 0) / length) * PER_CHARACTERS),
  );
  return [...densities, Math.min(2, text.length / LONG)];
}
