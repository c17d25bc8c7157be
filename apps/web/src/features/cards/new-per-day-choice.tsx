import { useId, useSyncExternalStore } from 'react';
import { NEW_PER_DAY_CHOICES, newPerDay, setNewPerDay } from '../../shared/card-schedule/new-per-day.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { KeysSwitch } from '../../shared/single-keys/keys-switch.tsx';

export function NewPerDayChoice() {
  const text = useText(cardsText);
  const id = useId();
  const count = useSyncExternalStore(newPerDay.subscribe, newPerDay.read);
  return (
    <div className="card-settings">
      <p>
        <label htmlFor={id}>{text.newPerDay}</label>
        <select id={id} value={count} onChange={({ target }) => setNewPerDay(Number(target.value))}>
          {NEW_PER_DAY_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {text.cards(choice)}
            </option>
          ))}
        </select>
      </p>
      <KeysSwitch keys={text.keys} />
    </div>
  );
}
