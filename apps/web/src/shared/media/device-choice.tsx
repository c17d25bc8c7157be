import { useId } from 'react';
import { useText } from '../catalogue/language.ts';
import { mediaText } from '../catalogue/media.ts';
import type { Media, MediaKind } from './use-media.ts';
import './media.css';

/** Which one of several; nothing where there is only one. */
export function DeviceChoice({ kind, media }: { readonly kind: MediaKind; readonly media: Media }) {
  const text = useText(mediaText);
  const id = useId();
  if (kind === 'both' || media.devices.length < 2) return null;
  return (
    <p className="media-choice">
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
