import type { Role } from '@mianmian/core/access/can';
import type { AccountPorts } from '../../../ports/account-ports.ts';
import type { Account } from '../../../ports/account-store.ts';
import type { Transaction } from '../../../ports/store.ts';

export type AccountView =
  | { readonly kind: 'nobody'; readonly sendsMail: boolean }
  | { readonly kind: 'guest'; readonly sendsMail: boolean; readonly pieces: number; readonly expiresAt: number }
  | {
      readonly kind: 'account';
      readonly sendsMail: boolean;
      readonly email: string;
      readonly name: string;
      readonly recoveryCodesLeft: number;
      readonly memberships: readonly {
        readonly organisationId: string;
        readonly organisationName: string;
        readonly role: Role;
      }[];
    };

export async function viewAccount(
  ports: AccountPorts,
  tx: Transaction,
  { personId, email, name }: Account,
): Promise<AccountView> {
  const recoveryCodesLeft = (await tx.recovery.listCodes(personId)).length;
  const memberships = (await tx.organisations.listOfPerson(personId)).map(
    ({ workspaceId, name: organisationName, role }) => ({
      organisationId: workspaceId,
      organisationName,
      role,
    }),
  );
  return { kind: 'account', sendsMail: ports.resetMail !== null, email, name, recoveryCodesLeft, memberships };
}
