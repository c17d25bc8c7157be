import { Button } from 'antd';
import { useState } from 'react';
import { callEndpoint } from '../../shared/api/call-endpoint.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { becomeOwner, whileOwnerChanges } from '../../shared/device/device-owner.ts';
import { dropAllTexts } from '../../shared/device/device-texts.ts';
import { browserStore } from '../../shared/remembered.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** Ended already, here or from another device: whoever wanted out is out. */
const OUT: ReadonlySet<string> = new Set(['not-signed-in', 'account-needed']);

export function SignOutSection() {
  const text = useText(accountText);
  const [isAsking, setAsking] = useState(false);
  const [isClearing, setClearing] = useState(false);
  const signOut = () =>
    whileOwnerChanges(async () => {
      const result = await callEndpoint('signOut', {});
      if (!result.ok && !OUT.has(result.error.code)) return result.error;
      if (isClearing) dropAllTexts(browserStore);
      becomeOwner('');
      // A new page, so that nothing of this person stays in its memory.
      window.location.assign('/account');
      return null;
    });
  return (
    <section className="account-part" aria-labelledby="sign-out">
      <h2 id="sign-out">{text.signOut}</h2>
      <p className="account-note">{text.signOutBody}</p>
      <p className="form-ways">
        <Button onClick={() => setAsking(true)}>{text.signOut}</Button>
      </p>
      {isAsking && (
        <ConfirmDialog
          title={text.signOutTitle}
          body={text.signOutBody}
          confirm={text.signOutSubmit}
          onConfirm={signOut}
          onClose={() => setAsking(false)}
        >
          <label className="sign-out-clear">
            <input type="checkbox" checked={isClearing} onChange={({ target }) => setClearing(target.checked)} />
            <span>{text.signOutClear}</span>
          </label>
        </ConfirmDialog>
      )}
    </section>
  );
}
