import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { focusFirstWrong } from '../../shared/form/focus-first-wrong.ts';
import { EmailField } from './email-field.tsx';
import { emailProblem } from './email-problem.ts';
import { FormFailure } from './form-failure.tsx';
import { typedEmail } from './typed-email.ts';

/** Asks for the mail with the link. The answer is the same whether the address has an account or not. */
export function MailForm() {
  const text = useText(accountText);
  const [email, setEmail] = useState(typedEmail.read);
  const [wrong, setWrong] = useState<string | undefined>();
  const form = useRef<HTMLFormElement>(null);
  const ask = useMutation({
    mutationFn: async (to: string) => {
      await fetchEndpoint('requestReset', { body: { email: to } });
      return to;
    },
    networkMode: 'always',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const problem = emailProblem(email, text);
    setWrong(problem);
    if (problem !== undefined) return focusFirstWrong(form.current);
    if (!ask.isPending) ask.mutate(email.trim());
  };
  return (
    <section className="door-part" aria-labelledby="by-mail">
      <h2 id="by-mail">{ask.isSuccess ? text.byMailSentTitle : text.byMailTitle}</h2>
      {ask.isSuccess ? (
        <>
          <p role="status">{text.byMailSent(ask.data)}</p>
          <p>
            <Button onClick={() => ask.reset()}>{text.byMailAgain}</Button>
          </p>
        </>
      ) : (
        <>
          <p className="door-note">{text.byMailBody}</p>
          <form ref={form} className="form" method="post" noValidate onSubmit={submit}>
            <EmailField value={email} onChange={setEmail} wrong={wrong} />
            <FormFailure error={ask.error?.error ?? null} />
            <p className="form-ways">
              <Button type="primary" htmlType="submit" loading={ask.isPending}>
                {text.byMailSubmit}
              </Button>
            </p>
          </form>
        </>
      )}
    </section>
  );
}
