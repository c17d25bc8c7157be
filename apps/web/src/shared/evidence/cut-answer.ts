type Stretch = { readonly start: number; readonly end: number };

/** A stretch of the answer under the same marks all through. */
export type Segment<M extends Stretch> = {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly M[];
  /** Marks that begin with this segment, and those that end with it. */
  readonly opening: readonly M[];
  readonly closing: readonly M[];
};

/** Cuts an answer at every mark's edges, so that overlapping marks can be shown; the texts add up to the answer. */
export function cutAnswer<M extends Stretch>(answer: string, marks: readonly M[]): readonly Segment<M>[] {
  const edges = new Set([0, answer.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? answer.length;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      text: answer.slice(start, end),
      marks: over,
      opening: over.filter((mark) => mark.start === start),
      closing: over.filter((mark) => mark.end === end),
    };
  });
}
