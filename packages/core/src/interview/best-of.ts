/** The first of those with the highest worth. */
export function bestOf<T>(all: readonly T[], worth: (each: T) => number): T | undefined {
  let best: { readonly each: T; readonly value: number } | undefined;
  for (const each of all) {
    const value = worth(each);
    if (best === undefined || value > best.value) best = { each, value };
  }
  return best?.each;
}
