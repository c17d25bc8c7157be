import type { SectionId } from './grade.ts';

/** Numbers of the scorecard, and which rules find what it counts. Sections and caps from kpi-and-compliance.md and simulator.md. */
export const SCORECARD_VERSION = 2;

export const SECTION_NAMES: Readonly<Record<SectionId, string>> = {
  A: '需求识别',
  B: '结果正确',
  C: '沟通',
  D: '效率与秩序',
  E: '销售或挽回',
  F: '记录',
};

export const FAILED_GATE_CAP = 45;

/** E counts before the sale; after it its ten points are part of B. */
export const RESULT_MAX = { presale: 30, aftersale: 40 } as const;
export const SALE_MAX = 10;
export const RECORD_MAX = 10;

export const DIAGNOSIS_MAX = 9;
export const NO_REASKING_MAX = 3;
export const CHECKING_MAX = 3;
export const REASKING_COST = 1.5;

export const OPENING_MAX = 3;
export const CARE_MAX = 4;
export const CLEAR_MAX = 4;
export const CONDUCT_MAX = 5;
export const CONDUCT_COST = 2.5;
export const CLOSING_MAX = 4;

/** Points of five for a first and for a mean response within so many seconds. */
export const RESPONSE_STEPS: readonly (readonly [withinS: number, points: number])[] = [
  [30, 5],
  [60, 3],
  [100, 1],
];
export const RESPONSE_MAX = 5;
export const PATIENCE_MAX = 5;
export const PATIENCE_COST = 2.5;

/** Shortest text of a note that records anything. */
export const NOTE_CHARACTERS = 8;
