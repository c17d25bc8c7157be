/** A stretch of the answer as it was written: `answer.slice(start, end) === text` (UTF-16 offsets, end exclusive). */
export type Span = { readonly start: number; readonly end: number; readonly text: string };

export type FoundFacet = {
  readonly facetId: string;
  /** Points this facet brought to its criterion after capping, so that a criterion's found facets sum to its points. */
  readonly points: number;
  readonly evidence: readonly Span[];
};

export type MissingFacet = { readonly facetId: string; readonly name: string; readonly advice: string };

/** 全面 / 部分 / 未见 */
export type Level = 'full' | 'part' | 'none';

export type CriterionEvaluation = {
  readonly criterionId: string;
  readonly points: number;
  readonly max: number;
  readonly level: Level;
  readonly found: readonly FoundFacet[];
  readonly missing: readonly MissingFacet[];
};

/** Why words that look like evidence earn nothing. */
export type NotCountedReason =
  | 'negated' // 否定: 「我不会道歉」
  | 'reported' // 转述: what others do or did
  | 'conditional' // 只在假设里: 「如果领导同意才…」
  | 'listed' // 罗列: a list of keywords
  | 'copied' // 抄题目
  | 'published' // 与题库公开的文字（参考答案、评分要点）雷同
  | 'repeated' // 重复
  | 'injection' // 写给评分者的指令
  | 'customer-words' // 顾客的话
  | 'off-topic' // 与本题无关
  | 'taboo' // 禁忌: what should not be there at all
  | 'generic'; // 空泛: said about agents in general, not done

export type NotCounted = {
  readonly reason: NotCountedReason;
  readonly span: Span;
  readonly criterionId?: string;
  readonly facetId?: string;
};

/** Something a person should look at before the score is used. */
export type ReviewReason =
  | 'published-answer'
  | 'injection'
  | 'off-platform'
  | 'privacy'
  | 'over-promise'
  | 'insult'
  | 'low-confidence';

export type Review = { readonly reason: ReviewReason; readonly span?: Span };

export type EvaluationVersions = {
  /** Version of the scoring engine's code and fixed tables. */
  readonly engine: string;
  /** Hashes, 16 hex digits: what was used to find evidence, and what the points mean. */
  readonly weights: string;
  readonly rubric: string;
};

/** `insufficient` 内容不足 and `unanswered` 未作答 are not judged zeros; a report never prints them as such. */
export type EvaluationState = 'scored' | 'insufficient' | 'unanswered';

export type Evaluation = {
  readonly questionId: string;
  readonly state: EvaluationState;
  /** 0..max in quarter points; 0 while not `scored`. */
  readonly total: number;
  readonly max: number;
  readonly criteria: readonly CriterionEvaluation[];
  readonly notCounted: readonly NotCounted[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly review: readonly Review[];
  readonly versions: EvaluationVersions;
};
