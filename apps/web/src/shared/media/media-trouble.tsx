import { useText } from '../catalogue/language.ts';
import { mediaText } from '../catalogue/media.ts';
import { readPlatform } from './read-platform.ts';
import type { Media, MediaKind } from './use-media.ts';
import './media.css';

type Props = { readonly kind: MediaKind; readonly state: Media['state'] };

/** Why there is no camera or microphone and what to do about it, calmly; nothing while all is well. */
export function MediaTroubleNote({ kind, state }: Props) {
  const text = useText(mediaText);
  if (state === 'closed' || state === 'open') return null;
  if (state === 'asking') return <p role="status">{text.asking}</p>;
  if (state === 'insecure') return <p role="status">{text.trouble.insecure}</p>;
  const { os, browser } = readPlatform(navigator.userAgent);
  return (
    <div role="status" className="media-note">
      <p>{text.trouble[state][kind]}</p>
      {state === 'refused' && <p>{text.allow[browser === 'wechat' ? 'wechat' : os]}</p>}
    </div>
  );
}
