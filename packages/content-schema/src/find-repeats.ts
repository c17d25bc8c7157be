/** Every value that stood earlier in the list already, with the index of the later one. */
export function findRepeats(values: readonly string[]): readonly { readonly index: number; readonly value: string }[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [{ index, value }];
    seen.add(value);
    return [];
  });
}
