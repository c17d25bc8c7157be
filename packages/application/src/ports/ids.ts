/** New ids that nobody can guess. */
export type Ids = { readonly next: () => string };
