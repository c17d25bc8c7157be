import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { focusFirstWrong } from '../../shared/form/focus-first-wrong.ts';
import { PasswordField } from '../../shared/form/password-field.tsx';
import type { Account } from './account-kinds.ts';
import { FormFailure } from './form-failure.tsx';
import { HiddenUsername } from './hidden-username.tsx';
import { LeaveCodesDialog } from './leave-codes-dialog.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** From so few on the page advises to get new ones. */
const FEW = 3;

export function CodesSection({ account }: { readonly account: Account }) {
  const text = useText(accountText);
  const client = useQueryClient();
  const [step, setStep] = useState<'told' | 'asking' | 'shown'>('told');
  const [password, setPassword] = useState('');
  const [wrong, setWrong] = useState<string | undefined>();
  const form = useRef<HTMLFormElement>(null);
  const renew = useMutation({
    mutationFn: () => fetchEndpoint('renewRecoveryCodes', { body: { password } }),
    networkMode: 'always',
    onSuccess: () => {
      setPassword('');
      setStep('shown');
      void client.invalidateQueries({ queryKey: accountQuery.queryKey });
    },
    onError: ({ error }) => {
      if (error.code !== 'wrong-credentials') return;
      setWrong(text.passwordWrong);
      focusFirstWrong(form.current);
    },
  });
  const failed = renew.error?.error ?? null;
  const left = account.recoveryCodesLeft;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(password === '' ? text.passwordEmpty : undefined);
    if (password === '') return focusFirstWrong(form.current);
    if (!renew.isPending) renew.mutate();
  };
  if (step === 'shown' && renew.data !== undefined) {
    return (
      <>
        <RecoveryCodes email={account.email} codes={renew.data.recoveryCodes} onSaved={() => setStep('told')} />
        <LeaveCodesDialog isSaved={() => false} />
      </>
    );
  }
  return (
    <section className="account-part" aria-labelledby="codes">
      <h2 id="codes">{text.codesTitle}</h2>
      <p className={left <= FEW ? 'account-warning' : 'account-note'}>
        {left === 0 ? text.codesLeftNone : left <= FEW ? text.codesLeftFew(left) : text.codesLeft(left)}
      </p>
      {step === 'asking' ? (
        <form ref={form} className="form" method="post" noValidate onSubmit={submit}>
          <p className="account-note">{text.renewCodesBody}</p>
          <HiddenUsername email={account.email} />
          <PasswordField
            kind="current"
            label={text.currentPassword}
            value={password}
            onChange={setPassword}
            wrong={wrong}
          />
          {failed?.code !== 'wrong-credentials' && <FormFailure error={failed} />}
          <p className="form-ways">
            <Button type="primary" htmlType="submit" loading={renew.isPending}>
              {text.renewCodesSubmit}
            </Button>
            <Button type="text" onClick={() => setStep('told')}>
              {text.cancel}
            </Button>
          </p>
        </form>
      ) : (
        <p className="form-ways">
          <Button
            onClick={() => {
              renew.reset();
              setWrong(undefined);
              setStep('asking');
            }}
          >
            {text.renewCodes}
          </Button>
          <span role="status">{renew.isSuccess && text.renewed}</span>
        </p>
      )}
    </section>
  );
}
