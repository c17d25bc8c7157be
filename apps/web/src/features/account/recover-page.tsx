import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { accountQuery } from '../../shared/api/queries.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { Door } from './door.tsx';
import { MailForm } from './mail-form.tsx';
import { RecoverForm } from './recover-form.tsx';
import { Recovered } from './recovered.tsx';

/** Back into an account without its password: by mail where the server sends any, and by a recovery code. */
export function RecoverPage() {
  const text = useText(accountText);
  const { data: account, error } = useQuery(accountQuery);
  const [isDone, setDone] = useState(false);
  usePageTitle(isDone ? text.recoveredTitle : text.recoverTitle);
  if (isDone) return <Recovered />;
  return (
    <Door
      title={text.recoverTitle}
      aside={
        <>
          {account?.sendsMail === false && <p>{text.noMailNote}</p>}
          <p>
            <Link to="/sign-in">{text.signIn}</Link>
          </p>
        </>
      }
    >
      {account?.sendsMail === true && <MailForm />}
      {(account !== undefined || error !== null) && <RecoverForm onDone={() => setDone(true)} />}
    </Door>
  );
}
