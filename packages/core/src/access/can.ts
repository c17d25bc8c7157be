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

/** Anything stored: it belongs to one workspace and, when somebody is examined in it, to that person. */
export type Resource = { readonly workspaceId: string; readonly subjectPersonId?: string };

/** `tick`: let time pass over it (expire, credit). */
export type Action = 'read' | 'write' | 'tick';

/**
 * The one place that decides who may do what; asked on the server for every read and write.
 * A guest or person without an organisation has all rights in their own workspace and none elsewhere; the clock may
 * only tick.
 */
export function can(actor: Actor | ClockActor | null, action: Action, resource: Resource): boolean {
  if (actor === null) return false;
  if ('system' in actor) return action === 'tick';
  return actor.workspaceId === resource.workspaceId;
}
