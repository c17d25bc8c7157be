import { useEffect, useRef } from 'react';
import { accountText } from '../../shared/catalogue/account.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { LeaveCodesDialog } from './leave-codes-dialog.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import './codes.css';

export type Made = {
  readonly email: string;
  readonly recoveryCodes: readonly string[];
  /** How much of a guest's work came along. */
  readonly pieces: number;
};

/** Right after signing up: what was kept, and the codes that are told this once. */
export function SignedUp({ made, back }: { readonly made: Made; readonly back: string | undefined }) {
  const text = useText(accountText);
  const title = useRef<HTMLHeadingElement>(null);
  const isSaved = useRef(false);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="signed-up">
      <header className="signed-up-head">
        <h1 ref={title} tabIndex={-1}>
          {text.madeTitle}
        </h1>
        <p>{made.pieces > 0 ? text.madeKept(made.pieces) : text.madeNothing}</p>
      </header>
      <RecoveryCodes
        email={made.email}
        codes={made.recoveryCodes}
        onSaved={() => {
          isSaved.current = true;
          window.location.assign(back ?? '/mine');
        }}
      />
      <LeaveCodesDialog isSaved={() => isSaved.current} />
    </div>
  );
}
