import type { SittingSummary } from '@mianmian/contract/sitting';

type Sittings = { readonly sittings: readonly SittingSummary[]; readonly serverNow: number };

/** The newest sitting of a form that can still be written in. */
export function findOpenSitting(list: Sittings | undefined, form: string): SittingSummary | undefined {
  return list?.sittings
    .filter((sitting) => sitting.form === form && sitting.status === 'open' && sitting.deadlineAt > list.serverNow)
    .sort((a, b) => b.startedAt - a.startedAt)[0];
}
