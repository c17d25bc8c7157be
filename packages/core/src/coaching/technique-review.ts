import type { Span } from '../question-bank/evaluation.ts';

/** What an answer's manner is looked at for (product.md B4). The first four are the STAR parts of a story. */
export type TechniqueAspectId =
  | 'situation'
  | 'task'
  | 'action'
  | 'result'
  | 'own-action'
  | 'empathy'
  | 'solving'
  | 'numbers'
  | 'framing'
  | 'taboo';

/** What a stretch of the answer was taken for. */
export type TechniqueKind =
  | 'situation'
  | 'task'
  | 'action'
  | 'result'
  | 'own' // 我做的
  | 'group' // 只说「我们」
  | 'empathy-said' // 体谅的话，顾客听得到
  | 'empathy-named' // 只说自己会共情
  | 'solving'
  | 'explaining'
  | 'number'
  | 'negative' // 对顾客说的否定话
  | 'complaint' // 抱怨前公司、同事、顾客
  | 'vow' // 空泛的表态
  | 'impatience' // 对重复工作不耐烦
  | 'uninformed'; // 对公司一无所知

export type TechniqueFinding = {
  readonly kind: TechniqueKind;
  readonly span: Span;
  /** One line: how to say it instead. */
  readonly instead?: string;
};

export type TechniqueAspect = {
  readonly id: TechniqueAspectId;
  readonly state: 'good' | 'mend';
  /** One line, in Chinese: what to keep or what to do next time. */
  readonly advice: string;
  /** In the order of the answer; none where something is named missing. */
  readonly findings: readonly TechniqueFinding[];
};

/** Advice on how an answer is told; it carries no points. Aspects that the question does not call for are left out. */
export type TechniqueReview = { readonly aspects: readonly TechniqueAspect[] };
