import { useEffect, useRef } from 'react';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import './account.css';

/** After a new password was set without the old one. Every session has ended, so the way on starts the app anew. */
export function Recovered() {
  const text = useText(accountText);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="door">
      <header className="door-head">
        <h1 ref={title} tabIndex={-1}>
          {text.recoveredTitle}
        </h1>
        <p>{text.recoveredBody}</p>
      </header>
      <p>
        <a className="button button-primary" href="/sign-in">
          {text.signIn}
        </a>
      </p>
    </div>
  );
}
