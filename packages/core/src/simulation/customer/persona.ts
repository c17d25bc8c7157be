/** How one kind of person feels, waits and writes. Factors multiply the numbers of the appraisal table; 1 is usual. */
export type Persona = {
  readonly id: string;
  readonly name: string;
  /** How fast anger rises. */
  readonly temper: number;
  /** How fast anger falls. */
  readonly forgiveness: number;
  /** How much a vague or unproven word costs in trust. */
  readonly suspicion: number;
  /** How long the person waits: 2 waits twice as long. */
  readonly patience: number;
  readonly startTrust: number;
  readonly msPerCharacter: number;
  /** Chances (0–1) of opening with only a greeting, or with the order's card. */
  readonly greetsOnly: number;
  readonly sendsCard: number;
  readonly voice: Voice;
};

/** How a person writes. Chances are 0–1; a list may be empty. */
export type Voice = {
  /** Chance of telling the whole matter at once, in one of the script's long openings. */
  readonly tellsAll: number;
  /** Chance of sending what is long as several short messages. */
  readonly splits: number;
  /** What stands where others write a comma. */
  readonly pause: string;
  readonly typing: Habit<Swaps>;
  /** Before the opening words, and before a question of one's own. */
  readonly hello: Habit<readonly string[]>;
  readonly lead: Habit<readonly string[]>;
  readonly tail: Habit<Tails>;
  readonly emoji: Habit<EmojiByMood>;
  readonly remark: Habit<Remarks>;
  /** This person's own words for an act of replies.yaml; taken about as often as everybody's. */
  readonly sayings: Readonly<Partial<Record<string, readonly string[]>>>;
};

export type Habit<T> = { readonly chance: number; readonly words: T };

/** What is written otherwise: mistakes, sounds, dialect. */
export type Swaps = Readonly<Record<string, string>>;

/** What may follow a statement, a question, and anything said in anger. */
export type Tails = {
  readonly statement: readonly string[];
  readonly question: readonly string[];
  readonly cross: readonly string[];
};

export type EmojiByMood = { readonly calm: readonly string[]; readonly cross: readonly string[] };

/** Remarks that carry no fact, hence fit any scenario: before a sale, after it, and when out of humour. */
export type Remarks = {
  readonly presale: readonly string[];
  readonly aftersale: readonly string[];
  readonly cross: readonly string[];
};
