import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { focusFirstWrong } from '../../shared/form/focus-first-wrong.ts';
import { newPasswordProblem } from '../../shared/form/new-password-problem.ts';
import { PasswordField } from '../../shared/form/password-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { EmailField } from './email-field.tsx';
import { emailProblem } from './email-problem.ts';
import { FormFailure } from './form-failure.tsx';
import { typedEmail } from './typed-email.ts';

type Wrong = Partial<Readonly<Record<'email' | 'code' | 'password', string | undefined>>>;
/** Longer than any code; the contract's limit. */
const CODE_MAX_LENGTH = 40;

export function RecoverForm({ onDone }: { readonly onDone: () => void }) {
  const text = useText(accountText);
  const [email, setEmail] = useState(typedEmail.read);
  const [code, setCode] = useState('');
  const [newPassword, setPassword] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const form = useRef<HTMLFormElement>(null);
  const recover = useMutation({
    mutationFn: () =>
      fetchEndpoint('recover', {
        body: { email: email.trim(), code: code.trim().slice(0, CODE_MAX_LENGTH), newPassword },
      }),
    networkMode: 'always',
    onSuccess: onDone,
    onError: ({ error }) => {
      if (error.code !== 'weak-password') return;
      setWrong({ password: text.weakPassword });
      focusFirstWrong(form.current);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      email: emailProblem(email, text),
      code: code.trim() === '' ? text.codeEmpty : undefined,
      password: newPasswordProblem(newPassword, text),
    };
    setWrong(found);
    if (Object.values(found).some((problem) => problem !== undefined)) return focusFirstWrong(form.current);
    if (!recover.isPending) recover.mutate();
  };
  const failed = recover.error?.error ?? null;
  return (
    <section className="door-part" aria-labelledby="by-code">
      <h2 id="by-code">{text.byCodeTitle}</h2>
      <p className="door-note">{text.byCodeBody}</p>
      <form ref={form} className="form" method="post" noValidate onSubmit={submit}>
        <EmailField value={email} onChange={setEmail} wrong={wrong.email} />
        <TextField
          label={text.code}
          type="text"
          name="recovery-code"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          lang="en"
          value={code}
          onChange={setCode}
          hint={text.codeHint}
          wrong={wrong.code}
        />
        <PasswordField
          kind="new"
          label={text.newPassword}
          value={newPassword}
          onChange={setPassword}
          wrong={wrong.password}
        />
        {failed?.code !== 'weak-password' && (
          <FormFailure error={failed} told={{ 'wrong-credentials': text.byCodeWrong }} />
        )}
        <p className="form-ways">
          <Button type="primary" htmlType="submit" loading={recover.isPending}>
            {text.byCodeSubmit}
          </Button>
        </p>
      </form>
    </section>
  );
}
