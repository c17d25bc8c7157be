import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { becomeOwner, ownerOf, whileOwnerChanges } from '../../shared/device/device-owner.ts';
import { bringGuestTexts, dropGuestTexts } from '../../shared/device/device-texts.ts';
import { focusFirstWrong } from '../../shared/form/focus-first-wrong.ts';
import { PasswordField } from '../../shared/form/password-field.tsx';
import { browserStore } from '../../shared/remembered.ts';
import { bringGuestRecordings, dropGuestRecordings } from '../../shared/voice/recordings/device-recordings.ts';
import { bringGuestExercises, dropGuestExercises } from '../../shared/workbook/device-exercises.ts';
import type { Guest } from './account-kinds.ts';
import { EmailField } from './email-field.tsx';
import { emailProblem } from './email-problem.ts';
import { FormFailure } from './form-failure.tsx';
import { GuestWorkChoice, type WorkChoice } from './guest-work-choice.tsx';
import { typedEmail } from './typed-email.ts';

type Props = { readonly guest: Guest | null; readonly back: string | undefined };
type Wrong = { readonly email?: string | undefined; readonly password?: string | undefined };

export function SignInForm({ guest, back }: Props) {
  const text = useText(accountText);
  const [email, setEmail] = useState(typedEmail.read);
  const [password, setPassword] = useState('');
  const [guestWork, setGuestWork] = useState<WorkChoice>('bring');
  const [wrong, setWrong] = useState<Wrong>({});
  const form = useRef<HTMLFormElement>(null);
  const signIn = useMutation({
    mutationFn: () =>
      whileOwnerChanges(async () => {
        const account = await fetchEndpoint('signIn', { body: { email: email.trim(), password, guestWork } });
        const owner = ownerOf(account);
        if (guestWork === 'bring') {
          bringGuestTexts(browserStore, owner);
          await bringGuestExercises(owner);
          await bringGuestRecordings(owner);
        } else {
          dropGuestTexts(browserStore);
          await dropGuestExercises();
          await dropGuestRecordings();
        }
        becomeOwner(owner);
      }),
    networkMode: 'always',
    // A page of their own from the start: nothing that a guest before has loaded stays in memory.
    onSuccess: () => window.location.assign(back ?? '/mine'),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = { email: emailProblem(email, text), password: password === '' ? text.passwordEmpty : undefined };
    setWrong(found);
    if (found.email !== undefined || found.password !== undefined) return focusFirstWrong(form.current);
    if (!signIn.isPending && !signIn.isSuccess) signIn.mutate();
  };
  return (
    <form ref={form} className="form" method="post" noValidate onSubmit={submit}>
      <EmailField value={email} onChange={setEmail} wrong={wrong.email} />
      <PasswordField
        kind="current"
        label={text.password}
        value={password}
        onChange={setPassword}
        wrong={wrong.password}
      />
      {guest !== null && <GuestWorkChoice guest={guest} chosen={guestWork} onChoose={setGuestWork} />}
      <FormFailure error={signIn.error?.error ?? null} told={{ 'wrong-credentials': text.signInWrong }} />
      <p className="form-ways">
        <Button type="primary" htmlType="submit" loading={signIn.isPending || signIn.isSuccess}>
          {text.signInSubmit}
        </Button>
        <span role="status">{signIn.isSuccess && text.signedIn}</span>
      </p>
    </form>
  );
}
