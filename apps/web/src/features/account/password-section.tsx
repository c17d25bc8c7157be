import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { focusFirstWrong } from '../../shared/form/focus-first-wrong.ts';
import { newPasswordProblem } from '../../shared/form/new-password-problem.ts';
import { PasswordField } from '../../shared/form/password-field.tsx';
import { FormFailure } from './form-failure.tsx';
import { HiddenUsername } from './hidden-username.tsx';
import { sessionsQuery } from './sessions-section.tsx';

type Wrong = { readonly password?: string | undefined; readonly newPassword?: string | undefined };

export function PasswordSection({ email }: { readonly email: string }) {
  const text = useText(accountText);
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [password, setPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const form = useRef<HTMLFormElement>(null);
  const change = useMutation({
    mutationFn: () => fetchEndpoint('changePassword', { body: { password, newPassword } }),
    networkMode: 'always',
    onSuccess: () => {
      setOpen(false);
      setPassword('');
      setNewPassword('');
      void client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
    },
    onError: ({ error }) => {
      if (error.code === 'wrong-credentials') setWrong({ password: text.passwordWrong });
      else if (error.code === 'weak-password') setWrong({ newPassword: text.weakPassword });
      else return;
      focusFirstWrong(form.current);
    },
  });
  const failed = change.error?.error ?? null;
  const isAtField = failed?.code === 'wrong-credentials' || failed?.code === 'weak-password';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      password: password === '' ? text.passwordEmpty : undefined,
      newPassword: newPasswordProblem(newPassword, text),
    };
    setWrong(found);
    if (found.password !== undefined || found.newPassword !== undefined) return focusFirstWrong(form.current);
    if (!change.isPending) change.mutate();
  };
  return (
    <section className="account-part" aria-labelledby="password">
      <h2 id="password">{text.passwordTitle}</h2>
      {isOpen ? (
        <form ref={form} className="form" method="post" noValidate onSubmit={submit}>
          <p className="account-note">{text.changePasswordBody}</p>
          <HiddenUsername email={email} />
          <PasswordField
            kind="current"
            label={text.currentPassword}
            value={password}
            onChange={setPassword}
            wrong={wrong.password}
          />
          <PasswordField
            kind="new"
            label={text.newPassword}
            value={newPassword}
            onChange={setNewPassword}
            wrong={wrong.newPassword}
          />
          {!isAtField && <FormFailure error={failed} />}
          <p className="form-ways">
            <Button type="primary" htmlType="submit" loading={change.isPending}>
              {text.changePasswordSubmit}
            </Button>
            <Button type="text" onClick={() => setOpen(false)}>
              {text.cancel}
            </Button>
          </p>
        </form>
      ) : (
        <p className="form-ways">
          <Button
            onClick={() => {
              change.reset();
              setWrong({});
              setOpen(true);
            }}
          >
            {text.changePassword}
          </Button>
          <span role="status">{change.isSuccess && text.passwordChanged}</span>
        </p>
      )}
    </section>
  );
}
