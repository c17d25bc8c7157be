/** Sends the link with which a password is set anew. */
export type ResetMail = {
  readonly send: (mail: { readonly to: string; readonly token: string; readonly minutes: number }) => Promise<void>;
};
