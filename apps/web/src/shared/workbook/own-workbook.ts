import { callEndpoint } from '../api/call-endpoint.ts';
import { confirmOwner } from '../api/confirm-owner.ts';
import { alone } from '../device/alone.ts';
import { readOwner, watchOwnerHere } from '../device/device-owner.ts';
import { makeId } from '../make-id.ts';
import { heldMove } from './held-move.ts';
import { openWorkbookStore } from './indexed-workbook-store.ts';
import { createWorkbook, type Workbook } from './workbook.ts';

/** Pages that come back into view ask again after this long, not at every glance. */
const READ_AGAIN_MS = 60_000;

let own: Workbook | null = null;

/** The workbook of whoever uses this device; made, read and sent when it is first asked for. */
export function ownWorkbook(): Workbook {
  own ??= start();
  return own;
}

function start(): Workbook {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('mianmian.workbook');
  const workbook = createWorkbook({
    openStore: openWorkbookStore,
    readOwner,
    confirmOwner,
    heldMove,
    keep: (exercises) => callEndpoint('keepExercises', { body: { exercises: [...exercises] } }),
    list: (after) => callEndpoint('listExercises', { params: { after: String(after) } }),
    alone,
    announce: () => channel?.postMessage('changed'),
    makeId,
    now: Date.now,
  });
  let syncedAt = 0;
  const sync = () => {
    syncedAt = Date.now();
    void workbook.sync();
  };
  channel?.addEventListener('message', () => void workbook.reload());
  watchOwnerHere(() => void workbook.reload().then(sync));
  window.addEventListener('online', sync);
  document.addEventListener('visibilitychange', () => {
    const { waitingCount } = workbook.read();
    const isDue = waitingCount > 0 || Date.now() - syncedAt > READ_AGAIN_MS;
    if (document.visibilityState === 'visible' && isDue) sync();
  });
  void workbook.reload().then(sync);
  return workbook;
}
