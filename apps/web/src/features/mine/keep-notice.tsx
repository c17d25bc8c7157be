import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { accountQuery } from '../../shared/api/queries.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { formatDay } from '../../shared/format-day.ts';
import { recall, remember } from '../../shared/remembered.ts';

const KEY = 'mianmian.keep-notice';

/** Tells a guest until when their work stays and how to keep it; once dismissed it is one quiet line. */
export function KeepNotice() {
  const text = useText(accountText);
  const language = useLanguage();
  const { data: account } = useQuery(accountQuery);
  const [isDismissed, setDismissed] = useState(() => recall(KEY) !== null);
  if (account?.kind !== 'guest') return null;
  const body = text.keepBody(formatDay(account.expiresAt, language));
  if (isDismissed) return <p className="mine-note">{body}</p>;
  return (
    <section className="keep-notice" aria-labelledby="keep-notice">
      <h2 id="keep-notice">{text.keepTitle}</h2>
      <p>{body}</p>
      <p className="keep-notice-ways">
        <Link className="button" to="/sign-up">
          {text.signUp}
        </Link>
        <Button
          type="text"
          onClick={() => {
            remember(KEY, '1');
            setDismissed(true);
          }}
        >
          {text.keepDismiss}
        </Button>
      </p>
    </section>
  );
}
