import { Button } from 'antd';
import { useState } from 'react';
import { callEndpoint } from '../../shared/api/call-endpoint.ts';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { becomeOwner, readOwner, whileOwnerChanges } from '../../shared/device/device-owner.ts';
import { dropAllTexts } from '../../shared/device/device-texts.ts';
import { browserStore } from '../../shared/remembered.ts';
import { dropAllRecordings, dropRecordingsOf } from '../../shared/voice/recordings/device-recordings.ts';
import { dropAllExercises, dropExercisesOf } from '../../shared/workbook/device-exercises.ts';
import { ownWorkbook } from '../../shared/workbook/own-workbook.ts';
import { useWorkbook } from '../../shared/workbook/use-exercises.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** Ended already, here or from another device: whoever wanted out is out. */
const OUT: ReadonlySet<string> = new Set(['not-signed-in', 'account-needed']);

export function SignOutSection() {
  const text = useText(accountText);
  const [isAsking, setAsking] = useState(false);
  const [isClearing, setClearing] = useState(false);
  const { waitingCount, refused, isMoveHeld } = useWorkbook();
  const unsent = waitingCount + refused.length;
  const ask = () => {
    setAsking(true);
    // Perhaps nothing is left to ask about by the time the dialog is read.
    void ownWorkbook().sync();
  };
  const signOut = () =>
    whileOwnerChanges(async () => {
      const result = await callEndpoint('signOut', {});
      if (!result.ok && !OUT.has(result.error.code)) return result.error;
      await dropExercisesOf(readOwner());
      await dropRecordingsOf(readOwner());
      if (isClearing) {
        dropAllTexts(browserStore);
        await dropAllExercises();
        await dropAllRecordings();
      }
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
        <Button onClick={ask}>{text.signOut}</Button>
      </p>
      {isAsking && (
        <ConfirmDialog
          title={text.signOutTitle}
          body={text.signOutBody}
          confirm={unsent > 0 ? text.signOutDropping(unsent) : text.signOutSubmit}
          onConfirm={signOut}
          onClose={() => setAsking(false)}
        >
          {unsent > 0 && (
            <p className="sign-out-unsent" role="alert">
              {text.signOutUnsent(unsent)}
            </p>
          )}
          {isMoveHeld && (
            <p className="sign-out-unsent" role="alert">
              {text.signOutHeld}
            </p>
          )}
          <label className="sign-out-clear">
            <input type="checkbox" checked={isClearing} onChange={({ target }) => setClearing(target.checked)} />
            <span>{text.signOutClear}</span>
          </label>
        </ConfirmDialog>
      )}
    </section>
  );
}
