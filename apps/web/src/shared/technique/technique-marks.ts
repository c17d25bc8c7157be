import type { TechniqueReviewView } from '@mianmian/contract/technique';

export type TechniqueAspect = TechniqueReviewView['aspects'][number];
export type TechniqueKind = TechniqueAspect['findings'][number]['kind'];
export type TechniqueMark = { readonly kind: TechniqueKind; readonly start: number; readonly end: number };

/** Number of the colour in evidence.css; null is drawn as something to mend. */
export const TECHNIQUE_HUES: Readonly<Record<TechniqueKind, number | null>> = {
  situation: 1,
  task: 2,
  action: 3,
  result: 4,
  own: 1,
  group: 2,
  'empathy-said': 5,
  'empathy-named': 2,
  solving: 3,
  explaining: 2,
  number: 6,
  negative: null,
  complaint: null,
  vow: null,
  impatience: null,
  uninformed: null,
};

/** These lie on most clauses, over other marks; they are seen only when asked for. */
const ON_REQUEST: ReadonlySet<TechniqueAspect['id']> = new Set(['own-action', 'solving', 'numbers']);

/** The stretches to mark: of the pressed aspect alone, or of all but the densest. In the order of the answer. */
export const techniqueMarks = (
  aspects: readonly TechniqueAspect[],
  pressed: TechniqueAspect['id'] | null,
): readonly TechniqueMark[] =>
  aspects
    .filter(({ id }) => (pressed === null ? !ON_REQUEST.has(id) : id === pressed))
    .flatMap(({ findings }) => findings.map(({ kind, span }) => ({ kind, start: span.start, end: span.end })))
    .sort((a, b) => a.start - b.start || b.end - a.end);

/** What could be told better first, each group in its own order. */
export const mendFirst = (aspects: readonly TechniqueAspect[]): readonly TechniqueAspect[] => [
  ...aspects.filter(({ state }) => state === 'mend'),
  ...aspects.filter(({ state }) => state === 'good'),
];
