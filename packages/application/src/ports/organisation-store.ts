import type { Role } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';

/** An organisation is a workspace with a name. */
export type OrganisationRecord = { readonly workspaceId: string; readonly name: string };

/** By whom and with which request it was founded: a repeated event id finds it. */
export type Founding = { readonly personId: string; readonly eventId: string; readonly at: Instant };

export type MemberRecord = {
  readonly personId: string;
  readonly name: string;
  readonly role: Role;
  readonly joinedAt: Instant;
};

/** A link that admits one person. */
export type InvitationRecord = {
  readonly id: string;
  readonly workspaceId: string;
  readonly role: Role;
  /** For whom, in the words of whoever made it; gone once it is accepted. */
  readonly note: string;
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
  readonly isAccepted: boolean;
};

/** What is closed is found by none of these. */
export type OrganisationStore = {
  readonly find: (workspaceId: string) => Promise<OrganisationRecord | null>;
  /** Finds it and makes other transactions that hold it wait until this one is over. */
  readonly hold: (workspaceId: string) => Promise<OrganisationRecord | null>;
  /** Makes other transactions that hold this person wait until this one is over. Before any organisation. */
  readonly holdPerson: (personId: string) => Promise<void>;
  readonly findByFounding: (personId: string, eventId: string) => Promise<OrganisationRecord | null>;
  readonly found: (record: OrganisationRecord, founding: Founding) => Promise<void>;
  readonly rename: (workspaceId: string, name: string) => Promise<void>;
  /** Leaves a row that says only when: no name, members or invitations. */
  readonly close: (workspaceId: string, at: Instant) => Promise<void>;

  /** In the order in which they joined. */
  readonly listMembers: (workspaceId: string) => Promise<readonly MemberRecord[]>;
  /** In the order in which the person joined them. */
  readonly listOfPerson: (personId: string) => Promise<readonly (OrganisationRecord & { readonly role: Role })[]>;
  readonly addMember: (workspaceId: string, member: Omit<MemberRecord, 'name'>) => Promise<void>;
  readonly changeRole: (workspaceId: string, personId: string, role: Role) => Promise<void>;
  readonly removeMember: (workspaceId: string, personId: string) => Promise<void>;

  readonly addInvitation: (record: InvitationRecord, tokenHash: string) => Promise<void>;
  readonly findInvitation: (tokenHash: string) => Promise<InvitationRecord | null>;
  /** Neither accepted nor expired, newest first. */
  readonly listOpenInvitations: (workspaceId: string, now: Instant) => Promise<readonly InvitationRecord[]>;
  /** False when somebody else accepted it first. */
  readonly acceptInvitation: (id: string, at: Instant) => Promise<boolean>;
  readonly removeInvitation: (id: string) => Promise<void>;
};
