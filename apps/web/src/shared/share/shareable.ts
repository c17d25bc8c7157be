/** Whose report: a sitting's or a run's. */
export type Shareable = { readonly kind: 'paper' | 'desk'; readonly id: string };
