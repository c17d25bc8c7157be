import { isOwnerStill, ownerOf, readOwner, seeOwner, trustRememberedOwner } from '../device/device-owner.ts';
import { type CallError, callEndpoint } from './call-endpoint.ts';

/**
 * Asks the server whether it sees whom this page belongs to; else why not: no good answer, or it sees somebody else. The
 * server makes a guest for whoever has no session, and what an account left on the device must not go there.
 */
export async function confirmOwner(): Promise<CallError | null> {
  const owner = readOwner();
  const answer = await callEndpoint('readAccount', {});
  if (!answer.ok) {
    trustRememberedOwner();
    return answer.error;
  }
  seeOwner(answer.value);
  const isOwn = isOwnerStill() && readOwner() === owner && ownerOf(answer.value) === owner;
  return isOwn ? null : { code: 'not-signed-in', message: 'the server sees somebody else' };
}
