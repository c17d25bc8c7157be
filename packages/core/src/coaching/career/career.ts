/** Ways on from the desk: 质检, 培训, 用户或店铺运营, 组长与主管, 用户服务专家. */
export const CAREER_PATHS = ['quality', 'training', 'operations', 'lead', 'expert'] as const;
export type CareerPath = (typeof CAREER_PATHS)[number];

export const CAREER_TERMS = ['short', 'middle', 'long'] as const;
export type CareerTerm = (typeof CAREER_TERMS)[number];

export type CareerAim = {
  readonly term: CareerTerm;
  readonly aim: string;
  /** The figure by which it is known, and where that is read. */
  readonly measure: string;
  /** A month, `2027-02`. */
  readonly due: string;
  readonly isReached: boolean;
};
