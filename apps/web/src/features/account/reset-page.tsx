import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { focusFirstWrong } from '../../shared/form/focus-first-wrong.ts';
import { newPasswordProblem } from '../../shared/form/new-password-problem.ts';
import { PasswordField } from '../../shared/form/password-field.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { Door } from './door.tsx';
import { FormFailure } from './form-failure.tsx';
import { Recovered } from './recovered.tsx';

const route = getRouteApi('/shell/reset/$token');

/** Where the link of the mail leads: a new password, once. */
export function ResetPage() {
  const text = useText(accountText);
  const { token } = route.useParams();
  const [newPassword, setPassword] = useState('');
  const [wrong, setWrong] = useState<string | undefined>();
  const form = useRef<HTMLFormElement>(null);
  const reset = useMutation({
    mutationFn: () => fetchEndpoint('resetPassword', { body: { token, newPassword } }),
    networkMode: 'always',
    onError: ({ error }) => {
      if (error.code !== 'weak-password') return;
      setWrong(text.weakPassword);
      focusFirstWrong(form.current);
    },
  });
  const failed = reset.error?.error ?? null;
  const isOver = failed?.code === 'link-over';
  usePageTitle(reset.isSuccess ? text.recoveredTitle : isOver ? text.resetOverTitle : text.resetTitle);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problem = newPasswordProblem(newPassword, text);
    setWrong(problem);
    if (problem !== undefined) return focusFirstWrong(form.current);
    if (!reset.isPending) reset.mutate();
  };
  if (reset.isSuccess) return <Recovered />;
  if (isOver) {
    return (
      <Door title={text.resetOverTitle}>
        <p role="alert">{text.resetOverBody}</p>
        <p>
          <Link className="button" to="/recover">
            {text.toRecover}
          </Link>
        </p>
      </Door>
    );
  }
  return (
    <Door title={text.resetTitle} lead={text.resetBody}>
      <form ref={form} className="form" method="post" noValidate onSubmit={submit}>
        <PasswordField kind="new" label={text.newPassword} value={newPassword} onChange={setPassword} wrong={wrong} />
        {failed?.code !== 'weak-password' && <FormFailure error={failed} />}
        <p className="form-ways">
          <Button type="primary" htmlType="submit" loading={reset.isPending}>
            {text.resetSubmit}
          </Button>
        </p>
      </form>
    </Door>
  );
}
