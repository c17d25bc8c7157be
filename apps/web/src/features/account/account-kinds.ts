import type { AccountView } from '@mianmian/contract/account';

export type Account = Extract<AccountView, { readonly kind: 'account' }>;
export type Guest = Extract<AccountView, { readonly kind: 'guest' }>;
