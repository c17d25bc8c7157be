import { setSingleKeysOn, useSingleKeysOn } from './use-single-keys.ts';
import './keys-switch.css';

/** Names the keys and turns them off; not shown where there is no keyboard to speak of. */
export function KeysSwitch({ keys }: { readonly keys: string }) {
  const isOn = useSingleKeysOn();
  return (
    <label className="keys-switch">
      <input type="checkbox" checked={isOn} onChange={({ target }) => setSingleKeysOn(target.checked)} />
      <span>{keys}</span>
    </label>
  );
}
