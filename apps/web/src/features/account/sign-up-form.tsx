import { personNameSchema } from '@mianmian/contract/account';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { becomeOwner, ownerOf, whileOwnerChanges } from '../../shared/device/device-owner.ts';
import { bringGuestTexts } from '../../shared/device/device-texts.ts';
import { focusFirstWrong } from '../../shared/form/focus-first-wrong.ts';
import { newPasswordProblem } from '../../shared/form/new-password-problem.ts';
import { PasswordField } from '../../shared/form/password-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { browserStore } from '../../shared/remembered.ts';
import { bringGuestRecordings } from '../../shared/voice/recordings/device-recordings.ts';
import { bringGuestExercises } from '../../shared/workbook/device-exercises.ts';
import { EmailField } from './email-field.tsx';
import { emailProblem } from './email-problem.ts';
import { FormFailure } from './form-failure.tsx';
import type { Made } from './signed-up.tsx';
import { typedEmail } from './typed-email.ts';

type Props = { readonly pieces: number; readonly onMade: (made: Made) => void };
type Wrong = Partial<Readonly<Record<'email' | 'password' | 'name', string | undefined>>>;
const NAME_MAX_LENGTH = 40;

export function SignUpForm({ pieces, onMade }: Props) {
  const text = useText(accountText);
  const client = useQueryClient();
  const [email, setEmail] = useState(typedEmail.read);
  const [password, setPassword] = useState('');
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const form = useRef<HTMLFormElement>(null);
  const signUp = useMutation({
    mutationFn: () =>
      whileOwnerChanges(async () => {
        const body = { email: email.trim(), password, name: name.trim() };
        const { account, recoveryCodes } = await fetchEndpoint('signUp', { body });
        await client.cancelQueries();
        const owner = ownerOf(account);
        bringGuestTexts(browserStore, owner);
        await bringGuestExercises(owner);
        await bringGuestRecordings(owner);
        becomeOwner(owner);
        return { account, made: { email: body.email, recoveryCodes, pieces } };
      }),
    networkMode: 'always',
    onSuccess: ({ account, made }) => {
      onMade(made);
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== accountQuery.queryKey[0] });
      client.setQueryData(accountQuery.queryKey, account);
    },
    onError: ({ error }) => {
      if (error.code === 'email-taken') setWrong({ email: text.emailTaken });
      else if (error.code === 'weak-password') setWrong({ password: text.weakPassword });
      else return;
      focusFirstWrong(form.current);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      email: emailProblem(email, text),
      password: newPasswordProblem(password, text),
      name: personNameSchema.safeParse(name).success
        ? undefined
        : name.trim() === ''
          ? text.nameEmpty
          : text.nameLong(NAME_MAX_LENGTH),
    };
    setWrong(found);
    if (Object.values(found).some((problem) => problem !== undefined)) return focusFirstWrong(form.current);
    if (!signUp.isPending) signUp.mutate();
  };
  const failed = signUp.error?.error ?? null;
  const isAtField = failed?.code === 'email-taken' || failed?.code === 'weak-password';
  return (
    <form ref={form} className="form" method="post" noValidate onSubmit={submit}>
      <EmailField value={email} onChange={setEmail} wrong={wrong.email} />
      <PasswordField kind="new" label={text.password} value={password} onChange={setPassword} wrong={wrong.password} />
      <TextField
        label={text.name}
        type="text"
        name="nickname"
        autoComplete="nickname"
        value={name}
        onChange={setName}
        hint={text.nameHint}
        wrong={wrong.name}
      />
      {!isAtField && <FormFailure error={failed} />}
      <p className="form-ways">
        <Button type="primary" htmlType="submit" loading={signUp.isPending}>
          {text.signUpSubmit}
        </Button>
      </p>
    </form>
  );
}
