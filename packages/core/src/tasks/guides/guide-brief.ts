/** One thing a guide is to say, as the shop's rules have it; its figures are read out of the text itself. */
export type GuideFact = {
  readonly id: string;
  readonly text: string;
  /** Words by which a sentence is about this fact; they tell two facts with the same unit apart. */
  readonly words: readonly string[];
  /** A guide that leaves it out does not prevent the question. */
  readonly isRequired: boolean;
};

/** Characters without white space. */
export type GuideLimits = {
  readonly min: number;
  readonly max: number;
  /** The longest paragraph that is still taken in at a glance on a phone. */
  readonly paragraph: number;
};

/** What somebody is asked to write: a short guide or card that answers a frequent question beforehand. */
export type GuideBrief = {
  readonly id: string;
  readonly title: string;
  readonly situation: string;
  readonly reader: string;
  /** Where it will be read. */
  readonly channel: string;
  readonly limits: GuideLimits;
  readonly facts: readonly GuideFact[];
  /** Words this matter must not use, beside the absolute ones nobody may. */
  readonly forbidden: readonly string[];
};
