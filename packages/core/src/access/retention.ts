/**
 * How many days each kind of record is kept after it has served; what is not named here is kept until its owner erases
 * it. `docs/guides/privacy.md` says the same to people, and a test holds the two together.
 */
export const RETENTION_DAYS = {
  /** A guest and all their work, since they were last here. */
  unseenGuest: 180,
  /** A share link, since it expired or was revoked: as long as any backup in which it is open. */
  endedShare: 35,
  /** An invitation into an organisation, since it was used, expired or revoked. */
  endedInvitation: 30,
  /** A link to set a new password, since it was used or expired. */
  endedReset: 1,
  /** Being signed in on a device, since it expired. */
  endedSession: 1,
  /** What a program did at the desk, since its last move. */
  agentRun: 30,
  /** A backup; whoever runs the server deletes it then. */
  backup: 35,
  /** What is left of an erased person or a closed organisation: longer than any backup that could bring them back. */
  tombstone: 400,
} as const;
