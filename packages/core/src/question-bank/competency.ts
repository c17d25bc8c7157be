/** The eight competencies of the report's radar (product.md D1), in the order they are shown. */
export const COMPETENCIES = [
  'communication',
  'emotion',
  'adaptability',
  'data',
  'proactive',
  'compliance',
  'efficiency',
  'teamwork',
] as const;

export type Competency = (typeof COMPETENCIES)[number];
