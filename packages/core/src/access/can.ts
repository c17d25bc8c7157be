/** What somebody is in an organisation. */
export const ROLES = ['owner', 'recruiter', 'interviewer', 'trainer', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** One organisation that somebody belongs to; the organisation is a workspace. */
export type Membership = { readonly workspaceId: string; readonly role: Role };

/**
 * Whoever sends a request: a person with their own workspace. A guest is known by a cookie alone, an account by a
 * password too and may belong to organisations. Nobody is `null`.
 */
export type Actor = {
  readonly personId: string;
  readonly workspaceId: string;
  readonly standing: 'guest' | 'account';
  readonly memberships: readonly Membership[];
};

/** The server's own clock, which hands in what is due and gives back lost time. No request can be it. */
export type ClockActor = { readonly system: 'clock' };
export const CLOCK: ClockActor = { system: 'clock' };

/** Somebody's work and what hangs on it, such as its share links: it lies in one person's own workspace. */
export type Work = { readonly workspaceId: string; readonly subjectPersonId?: string; readonly kind?: never };

/** A part of an organisation; `workspaceId` is the organisation. */
export type OrganisationPart =
  /** Its name and its being there. */
  | { readonly kind: 'organisation'; readonly workspaceId: string }
  /** A link that gives whoever opens it a role. */
  | { readonly kind: 'invitation'; readonly workspaceId: string; readonly role: Role }
  /** Somebody in it, with the role they have and, when it is to change, the one they get. */
  | {
      readonly kind: 'member';
      readonly workspaceId: string;
      readonly personId: string;
      readonly role: Role;
      readonly becomes?: Role;
    };

/** Anything stored. */
export type Resource = Work | OrganisationPart;

/**
 * `tick`: let time pass over it (expire, credit). `remove`: make it be there no more; of oneself, leave. `join`: become a
 * member, by founding it or by an invitation.
 */
export type Action = 'read' | 'write' | 'remove' | 'join' | 'tick';

type Rights = {
  /** Whether it may be renamed, and closed. */
  readonly governs: boolean;
  /** Roles that may be given and taken: by invitation, change or removal. Never one above one's own. */
  readonly manages: readonly Role[];
};
const NONE: Rights = { governs: false, manages: [] };

/** Seeing the organisation, its members' names and their roles is every member's right. */
const RIGHTS: Readonly<Record<Role, Rights>> = {
  owner: { governs: true, manages: ROLES },
  recruiter: { governs: false, manages: ['interviewer', 'trainer', 'member'] },
  interviewer: NONE,
  trainer: NONE,
  member: NONE,
};

/**
 * The one place that decides who may do what; asked on the server for every read and write.
 * A person has all rights over the work in their own workspace and none over other work, whatever organisations they
 * share with its owner. Who has an account may join an organisation. Of an organisation only members see anything, and what they may change their role says. The
 * clock may only tick. What one may not read is answered like what does not exist.
 */
export function can(actor: Actor | ClockActor | null, action: Action, resource: Resource): boolean {
  if (actor === null) return false;
  if ('system' in actor) return action === 'tick';
  if (action === 'tick') return false;
  if (action === 'join') return resource.kind === 'organisation' && actor.standing === 'account';
  if (resource.kind === undefined) return actor.workspaceId === resource.workspaceId;
  const membership = actor.memberships.find(({ workspaceId }) => workspaceId === resource.workspaceId);
  return membership !== undefined && mayInOrganisation(actor.personId, membership.role, action, resource);
}

function mayInOrganisation(
  personId: string,
  role: Role,
  action: 'read' | 'write' | 'remove',
  part: OrganisationPart,
): boolean {
  const { governs, manages } = RIGHTS[role];
  switch (part.kind) {
    case 'organisation':
      return action === 'read' || governs;
    case 'invitation':
      return manages.includes(part.role);
    case 'member':
      if (action === 'read' || (action === 'remove' && part.personId === personId)) return true;
      return manages.includes(part.role) && manages.includes(part.becomes ?? part.role);
  }
}
