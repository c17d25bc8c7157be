/** A row about somebody, as it may be told to them: its columns by name, what is stored as JSON read. */
export type PersonalRecord = Readonly<Record<string, unknown>>;

/** Everything that is stored about somebody, kind by kind. */
export type PersonalRecords = {
  readonly kinds: readonly string[];
  /** Page by page, in an order that depends on nothing but the records. */
  readonly read: (personId: string, kind: string) => AsyncGenerator<readonly PersonalRecord[]>;
};
