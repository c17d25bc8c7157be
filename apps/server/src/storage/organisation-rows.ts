import type { InvitationRecord, OrganisationStore } from '@mianmian/application/ports/organisation-store';
import { ROLES, type Role } from '@mianmian/core/access/can';
import type { Kysely } from 'kysely';
import type { InvitationRow, Tables } from './tables.ts';

export function organisationRows(db: Kysely<Tables>): OrganisationStore {
  const open = () => db.selectFrom('organisation').where('closed_at', 'is', null).select(['workspace_id', 'name']);
  return {
    find: async (workspaceId) => read(await open().where('workspace_id', '=', workspaceId).executeTakeFirst()),
    // A write of what is there already locks the row on both engines; `for update` is unknown to SQLite.
    hold: async (workspaceId) =>
      read(
        await db
          .updateTable('organisation')
          .set((column) => ({ name: column.ref('name') }))
          .where('workspace_id', '=', workspaceId)
          .where('closed_at', 'is', null)
          .returning(['workspace_id', 'name'])
          .executeTakeFirst(),
      ),
    holdPerson: async (personId) => {
      await db
        .updateTable('person')
        .set((column) => ({ created_at: column.ref('created_at') }))
        .where('id', '=', personId)
        .execute();
    },
    findByFounding: async (personId, eventId) =>
      read(
        await open()
          .where('founder_person_id', '=', personId)
          .where('founding_event_id', '=', eventId)
          .executeTakeFirst(),
      ),
    found: async ({ workspaceId, name }, { personId, eventId, at }) => {
      const workspace = { id: workspaceId, kind: 'organisation', created_at: at };
      await db.insertInto('workspace').values(workspace).execute();
      await db
        .insertInto('organisation')
        .values({
          workspace_id: workspaceId,
          name,
          founder_person_id: personId,
          founding_event_id: eventId,
          closed_at: null,
        })
        .execute();
    },
    rename: async (workspaceId, name) => {
      await db.updateTable('organisation').set({ name }).where('workspace_id', '=', workspaceId).execute();
    },
    close: async (workspaceId, at) => {
      await db.deleteFrom('membership').where('workspace_id', '=', workspaceId).execute();
      await db.deleteFrom('invitation').where('workspace_id', '=', workspaceId).execute();
      await db
        .updateTable('organisation')
        .set({ name: '', founder_person_id: null, founding_event_id: null, closed_at: at })
        .where('workspace_id', '=', workspaceId)
        .execute();
    },
    ...memberRows(db),
    ...invitationRows(db),
  };
}

type MemberPart = 'listMembers' | 'listOfPerson' | 'addMember' | 'changeRole' | 'removeMember';

function memberRows(db: Kysely<Tables>): Pick<OrganisationStore, MemberPart> {
  return {
    listMembers: async (workspaceId) => {
      const rows = await db
        .selectFrom('membership')
        .innerJoin('person', 'person.id', 'membership.person_id')
        .select(['membership.person_id', 'person.name', 'membership.role', 'membership.joined_at'])
        .where('membership.workspace_id', '=', workspaceId)
        .orderBy('membership.joined_at')
        .orderBy('membership.person_id')
        .execute();
      return rows.map((row) => ({
        personId: row.person_id,
        name: row.name,
        role: readRole(row.role),
        joinedAt: row.joined_at,
      }));
    },
    listOfPerson: async (personId) => {
      const rows = await db
        .selectFrom('membership')
        .innerJoin('organisation', 'organisation.workspace_id', 'membership.workspace_id')
        .select(['membership.workspace_id', 'organisation.name', 'membership.role'])
        .where('membership.person_id', '=', personId)
        .orderBy('membership.joined_at')
        .orderBy('membership.workspace_id')
        .execute();
      return rows.map((row) => ({ workspaceId: row.workspace_id, name: row.name, role: readRole(row.role) }));
    },
    addMember: async (workspaceId, { personId, role, joinedAt }) => {
      const row = { workspace_id: workspaceId, person_id: personId, role, joined_at: joinedAt };
      await db.insertInto('membership').values(row).execute();
    },
    changeRole: async (workspaceId, personId, role) => {
      await db
        .updateTable('membership')
        .set({ role })
        .where('workspace_id', '=', workspaceId)
        .where('person_id', '=', personId)
        .execute();
    },
    removeMember: async (workspaceId, personId) => {
      await db
        .deleteFrom('membership')
        .where('workspace_id', '=', workspaceId)
        .where('person_id', '=', personId)
        .execute();
    },
  };
}

type InvitationPart =
  | 'addInvitation'
  | 'findInvitation'
  | 'listOpenInvitations'
  | 'acceptInvitation'
  | 'removeInvitation';

function invitationRows(db: Kysely<Tables>): Pick<OrganisationStore, InvitationPart> {
  return {
    addInvitation: async (record, tokenHash) => {
      await db
        .insertInto('invitation')
        .values({
          id: record.id,
          workspace_id: record.workspaceId,
          token_hash: tokenHash,
          role: record.role,
          note: record.note,
          made_by_person_id: record.madeBy,
          made_at: record.madeAt,
          expires_at: record.expiresAt,
          accepted_at: null,
        })
        .execute();
    },
    findInvitation: async (tokenHash) => {
      const row = await db.selectFrom('invitation').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
      return row === undefined ? null : readInvitation(row);
    },
    listOpenInvitations: async (workspaceId, now) => {
      const rows = await db
        .selectFrom('invitation')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('accepted_at', 'is', null)
        .where('expires_at', '>', now)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(readInvitation);
    },
    acceptInvitation: async (id, at) => {
      const { numUpdatedRows } = await db
        .updateTable('invitation')
        .set({ accepted_at: at, note: '' })
        .where('id', '=', id)
        .where('accepted_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    removeInvitation: async (id) => {
      await db.deleteFrom('invitation').where('id', '=', id).execute();
    },
  };
}

const read = (row: { workspace_id: string; name: string } | undefined) =>
  row === undefined ? null : { workspaceId: row.workspace_id, name: row.name };

/** Throws when it is none, for then the database was not written by this program. */
export function readRole(text: string): Role {
  const role = ROLES.find((each) => each === text);
  if (role === undefined) throw new Error(`${text} is no role`);
  return role;
}

const readInvitation = (row: InvitationRow): InvitationRecord => ({
  id: row.id,
  workspaceId: row.workspace_id,
  role: readRole(row.role),
  note: row.note,
  madeBy: row.made_by_person_id,
  madeAt: row.made_at,
  expiresAt: row.expires_at,
  isAccepted: row.accepted_at !== null,
});
