import { useId } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';
import type { Media, MediaKind } from './use-media.ts';

/** Which one of several; nothing where there is only one. */
export function DeviceChoice({ kind, media }: { readonly kind: MediaKind; readonly media: Media }) {
  const text = useText(deviceCheckText);
  const id = useId();
  if (media.devices.length < 2) return null;
  return (
    <p className="check-choice">
      <label htmlFor={id}>{text.which[kind]}</label>
      <select id={id} value={media.deviceId ?? ''} onChange={({ target }) => void media.open(target.value)}>
        {media.devices.map(({ deviceId, label }, i) => (
          <option key={deviceId} value={deviceId}>
            {label === '' ? text.unnamedDevice(i + 1) : label}
          </option>
        ))}
      </select>
    </p>
  );
}
