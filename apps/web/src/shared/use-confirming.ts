import { useState } from 'react';
import type { CallError } from './api/call-endpoint.ts';

export type Confirming = {
  readonly isBusy: boolean;
  /** Why the last press did not work. */
  readonly error: CallError | null;
  readonly press: () => Promise<void>;
};

/** The way of a dialog that asks and then does: busy while it is done, closed when it worked, else there with the error. */
export function useConfirming(onConfirm: () => Promise<CallError | null>, onClose: () => void): Confirming {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const press = async () => {
    setBusy(true);
    const failed = await onConfirm();
    setBusy(false);
    if (failed === null) onClose();
    else setError(failed);
  };
  return { isBusy, error, press };
}
