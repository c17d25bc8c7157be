/** Tells password managers whose password is asked for; people see it on top of the page. */
export const HiddenUsername = ({ email }: { readonly email: string }) => (
  <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
);
