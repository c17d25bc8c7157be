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
  /** Words this person writes otherwise, and the chance of each time doing so. */
  readonly swaps: Readonly<Record<string, string>>;
  readonly swapChance: number;
  /** What may follow a message, and the chance of it. */
  readonly tails: readonly string[];
  readonly tailChance: number;
  /** Remarks without any fact that this person adds, and the chance of it. */
  readonly extras: readonly string[];
  readonly extraChance: number;
};
