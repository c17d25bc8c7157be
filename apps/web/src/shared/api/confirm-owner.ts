import { isOwnerStill, ownerOf, readOwner, seeOwner, trustRememberedOwner } from '../device/device-owner.ts';
import { callEndpoint } from './call-endpoint.ts';

/**
 * Asks the server whether it sees whom this page belongs to; false when it gave no answer or sees somebody else. The
 * server makes a guest for whoever has no session, and what an account left on the device must not go there.
 */
export async function confirmOwner(): Promise<boolean> {
  const owner = readOwner();
  const answer = await callEndpoint('readAccount', {});
  if (!answer.ok) {
    trustRememberedOwner();
    return false;
  }
  seeOwner(answer.value);
  return isOwnerStill() && readOwner() === owner && ownerOf(answer.value) === owner;
}
