/** Where what an item says comes from. */
export type DrillSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date of the text that was gone by. */
  readonly asOf: string;
  /** Whether the text itself was read; when not, the item says so. */
  readonly verified: boolean;
  /** An address or the way it was checked. */
  readonly verifiedBy?: string;
  readonly checkedOn?: string;
};

export type DrillOption = {
  readonly text: string;
  readonly right: boolean;
  /** Why it is wrong; of right ones the explanation speaks. */
  readonly why?: string;
};

export type DrillItem = {
  /** Unique over all topics. */
  readonly id: string;
  readonly kind: 'single' | 'multiple' | 'judge';
  readonly ask: string;
  readonly options: readonly DrillOption[];
  readonly explain: string;
  /** Id of one of its topic's sources. */
  readonly source: string;
  readonly difficulty: 1 | 2 | 3;
};

export type DrillTopic = {
  readonly id: string;
  readonly name: string;
  readonly group: 'rules' | 'categories' | 'service';
  readonly sources: readonly DrillSource[];
  readonly items: readonly DrillItem[];
};
