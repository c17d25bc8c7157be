import { useCallback, useEffect, useRef, useState } from 'react';

/** `both`: one stream with picture and sound. */
export type MediaKind = 'camera' | 'microphone' | 'both';
export type MediaTrouble = 'refused' | 'absent' | 'busy' | 'insecure';
export type Media = {
  readonly state: 'closed' | 'asking' | 'open' | MediaTrouble;
  /** While open. */
  readonly stream: MediaStream | null;
  /** Others of the kind, once one was allowed; names may be empty. None of `both`. */
  readonly devices: readonly { readonly deviceId: string; readonly label: string }[];
  readonly deviceId: string | null;
  readonly open: (deviceId?: string) => Promise<void>;
  readonly close: () => void;
};

const INPUT_KIND = { camera: 'videoinput', microphone: 'audioinput', both: null } as const;
const WAYS: Readonly<Record<string, MediaTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

const wishFor = (kind: MediaKind, deviceId: string | undefined): MediaStreamConstraints => {
  const wanted = deviceId === undefined ? true : { deviceId: { exact: deviceId } };
  if (kind === 'both') return { video: { facingMode: 'user' }, audio: true };
  return kind === 'camera' ? { video: wanted } : { audio: wanted };
};

/** One camera or microphone, or one of each, asked for by a press and let go on closing, on leaving the page and when it is hidden away. */
export function useMedia(kind: MediaKind): Media {
  const [state, setState] = useState<Media['state']>('closed');
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [devices, setDevices] = useState<Media['devices']>([]);
  const held = useRef<MediaStream | null>(null);
  const wish = useRef(0);

  const release = useCallback(() => {
    // An answer to an older question is let go as soon as it comes.
    wish.current += 1;
    for (const track of held.current?.getTracks() ?? []) track.stop();
    held.current = null;
    setStream(null);
  }, []);
  useEffect(() => {
    window.addEventListener('pagehide', release);
    return () => {
      window.removeEventListener('pagehide', release);
      release();
    };
  }, [release]);

  const open = async (deviceId?: string) => {
    release();
    const asked = wish.current;
    // Browsers leave it out on pages without https, whatever the types say.
    const source = navigator.mediaDevices as MediaDevices | undefined;
    if (source === undefined) {
      setState('insecure');
      return;
    }
    setState('asking');
    try {
      const got = await source.getUserMedia(wishFor(kind, deviceId));
      if (asked !== wish.current) {
        for (const track of got.getTracks()) track.stop();
        return;
      }
      held.current = got;
      for (const track of got.getTracks()) {
        track.addEventListener('ended', () => {
          if (held.current !== got) return;
          // Of two, the other one must not stay on alone.
          release();
          setState('absent');
        });
      }
      setStream(got);
      setState('open');
      const all = await source.enumerateDevices();
      setDevices(all.filter((device) => device.kind === INPUT_KIND[kind]));
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      if (asked === wish.current) setState(WAYS[error.name] ?? 'busy');
    }
  };
  const close = useCallback(() => {
    release();
    setState('closed');
  }, [release]);
  const deviceId = stream?.getTracks()[0]?.getSettings().deviceId ?? null;
  return { state, stream, devices, deviceId, open, close };
}
