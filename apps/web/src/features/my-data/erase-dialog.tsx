import type { AccountView } from '@mianmian/contract/account';
import { ERASE_WORD } from '@mianmian/contract/my-data';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import type { CallError, ResponseOf } from '../../shared/api/call-endpoint.ts';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { myDataText } from '../../shared/catalogue/my-data.ts';
import { becomeOwner, whileOwnerChanges } from '../../shared/device/device-owner.ts';
import { dropAllTexts } from '../../shared/device/device-texts.ts';
import { Dialog } from '../../shared/dialog.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { focusFirstWrong } from '../../shared/form/focus-first-wrong.ts';
import { PasswordField } from '../../shared/form/password-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { browserStore } from '../../shared/remembered.ts';
import { dropAllRecordings } from '../../shared/voice/recordings/device-recordings.ts';
import { dropAllExercises } from '../../shared/workbook/device-exercises.ts';
import '../../shared/look/form.css';

export type Erased = ResponseOf<'eraseMe'>;
type Known = Exclude<AccountView, { readonly kind: 'nobody' }>;
type Props = {
  readonly account: Known;
  readonly onErased: (erased: Erased) => void;
  readonly onClose: () => void;
};

/** Says what goes, asks for the word and, of accounts, the password; then there is no way back. */
export function EraseDialog({ account, onErased, onClose }: Props) {
  const text = useText(myDataText);
  const form = useRef<HTMLFormElement>(null);
  const [word, setWord] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const isAccount = account.kind === 'account';
  const client = useQueryClient();
  const erase = useMutation({
    mutationFn: () =>
      whileOwnerChanges(async () => {
        const body = { confirm: ERASE_WORD, ...(isAccount ? { password } : {}) } as const;
        const erased = await fetchEndpoint('eraseMe', { body, timeoutMs: 60_000 });
        await client.cancelQueries();
        dropAllTexts(browserStore);
        await dropAllExercises();
        await dropAllRecordings();
        becomeOwner('');
        return erased;
      }),
    networkMode: 'always',
    onSuccess: onErased,
    onError: () => focusFirstWrong(form.current),
  });
  const isWordRight = word.trim().toLowerCase() === text.eraseWord;
  const isComplete = isWordRight && (!isAccount || password !== '');
  const code = erase.error?.error.code;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isComplete) focusFirstWrong(form.current);
    else if (!erase.isPending) erase.mutate();
  };
  return (
    <Dialog title={text.eraseDialogTitle} onClose={onClose}>
      <form ref={form} className="form" onSubmit={submit} noValidate>
        <WhatGoes account={account} />
        <TextField
          label={text.eraseConfirm(text.eraseWord)}
          value={word}
          onChange={setWord}
          autoComplete="off"
          wrong={isTried && !isWordRight ? text.eraseWordWrong(text.eraseWord) : undefined}
        />
        {isAccount && (
          <PasswordField
            kind="current"
            label={text.erasePassword}
            value={password}
            onChange={setPassword}
            wrong={wrongPassword(text, isTried && password === '', code)}
          />
        )}
        {code === 'last-owner' && <LastOwner account={account} />}
        {erase.isError && code !== 'last-owner' && code !== 'wrong-credentials' && (
          <FailureNotice error={erase.error.error} />
        )}
        <p className="form-ways form-ways-end">
          <Button onClick={onClose}>{text.stay}</Button>
          <Button type="primary" danger htmlType="submit" loading={erase.isPending}>
            {erase.isPending ? text.erasing : text.eraseNow}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}

function wrongPassword(
  text: { readonly erasePasswordEmpty: string; readonly erasePasswordWrong: string },
  isMissing: boolean,
  code: CallError['code'] | undefined,
): string | undefined {
  if (isMissing) return text.erasePasswordEmpty;
  return code === 'wrong-credentials' ? text.erasePasswordWrong : undefined;
}

function WhatGoes({ account }: { readonly account: Known }) {
  const text = useText(myDataText);
  const goes = text.eraseList;
  return (
    <div>
      <h3>{text.eraseGoes}</h3>
      <ul className="erase-list">
        <li>{account.kind === 'guest' ? goes.guest(account.pieces) : goes.account}</li>
        <li>{goes.shares}</li>
        {account.kind === 'account' && account.memberships.length > 0 && <li>{goes.organisations}</li>}
        <li>{goes.device}</li>
      </ul>
      <p className="my-data-quiet">{text.eraseWhen}</p>
    </div>
  );
}

/** Where to hand over first. */
function LastOwner({ account }: { readonly account: Known }) {
  const text = useText(myDataText);
  const owned = account.kind === 'account' ? account.memberships.filter(({ role }) => role === 'owner') : [];
  return (
    <div className="failure-notice" role="alert">
      <p>{text.eraseLastOwner}</p>
      <ul>
        {owned.map(({ organisationId, organisationName }) => (
          <li key={organisationId}>
            <Link to="/organisations/$organisationId" params={{ organisationId }}>
              {organisationName}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
