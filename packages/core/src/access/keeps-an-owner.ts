import type { Role } from './can.ts';

/** Whether the organisation still has an owner when this member gets another role; null: is a member no more. */
export const keepsAnOwner = (
  members: readonly { readonly personId: string; readonly role: Role }[],
  personId: string,
  becomes: Role | null,
): boolean => members.some((member) => (member.personId === personId ? becomes : member.role) === 'owner');
