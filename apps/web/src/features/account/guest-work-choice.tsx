import { useId } from 'react';
import { accountText } from '../../shared/catalogue/account.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { Guest } from './account-kinds.ts';

export type WorkChoice = 'bring' | 'leave';
type Props = {
  readonly guest: Guest;
  readonly chosen: WorkChoice;
  readonly onChoose: (choice: WorkChoice) => void;
};

/** What becomes of a guest's work at signing in, each way with what it does. */
export function GuestWorkChoice({ guest, chosen, onChoose }: Props) {
  const text = useText(accountText);
  const language = useLanguage();
  const id = useId();
  const ways = [
    { choice: 'bring', label: text.bring, body: text.bringBody },
    { choice: 'leave', label: text.leave, body: text.leaveBody(formatDay(guest.expiresAt, language)) },
  ] as const;
  return (
    <fieldset className="work-choice">
      <legend>{text.workTitle(guest.pieces)}</legend>
      {ways.map(({ choice, label, body }) => (
        <div key={choice} className="work-way">
          <label>
            <input
              type="radio"
              name="guest-work"
              checked={chosen === choice}
              aria-describedby={`${id}-${choice}`}
              onChange={() => onChoose(choice)}
            />
            <strong>{label}</strong>
          </label>
          <p id={`${id}-${choice}`}>{body}</p>
        </div>
      ))}
    </fieldset>
  );
}
