/** An argument's name in the reader's language; what the tool says of it where there is none. */
export const argLabel = (name: string, about: string, labels: Readonly<Record<string, string>>): string =>
  labels[name] ?? about;
