import { useEffect, useRef } from 'react';
import type { Media } from '../../shared/media/use-media.ts';
import type { TellResult } from './part-result.ts';

/** Tells as a part's result why camera or microphone could not be opened. */
export function useTellTrouble(state: Media['state'], onResult: TellResult): void {
  const tell = useRef(onResult);
  tell.current = onResult;
  useEffect(() => {
    if (state === 'refused' || state === 'absent') tell.current(state, state);
    if (state === 'busy') tell.current('poor', 'busy');
    if (state === 'insecure') tell.current('absent', 'not https');
  }, [state]);
}
