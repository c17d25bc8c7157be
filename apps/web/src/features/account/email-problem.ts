import { requestResetSchema } from '@mianmian/contract/account';

/** What is wrong with a typed address, by the contract's own rule. */
export const emailProblem = (email: string, text: { readonly emailWrong: string }): string | undefined =>
  requestResetSchema.safeParse({ email: email.trim() }).success ? undefined : text.emailWrong;
