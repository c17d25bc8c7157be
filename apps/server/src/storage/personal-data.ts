/** How it is known whose a row is: by an id of the person's, or as part of a row that is theirs (by that row's `id`). */
type Whose =
  | { readonly column: string; readonly is: 'person' | 'workspace' | 'sign-in' }
  | { readonly column: string; readonly partOf: string };

/** A table whose rows belong to people: what of it is told to them, and what is kept back and why. */
export type PersonalTable = {
  readonly table: string;
  readonly whose: Whose;
  /** Names a row; the order in which rows are told. */
  readonly key: readonly string[];
  readonly told: readonly string[];
  /** Of those told, which hold JSON. */
  readonly json?: readonly string[];
  readonly keptBack: Readonly<Record<string, string>>;
};

const CACHE = 'follows from what is told';
const INNER = 'how the engine works; what it came to is in the report, and during a test it would give the test away';
const TRUTH =
  'by what a task is graded; before the hand-in it would give the task away, afterwards the result tells it';
const SECRET = 'whoever has it could act as the person';

/**
 * Every table with anybody's rows, parents before their children: told in this order, erased in the opposite one. A
 * test compares it with the schema, so that no table or column is forgotten.
 */
export const PERSONAL_TABLES: readonly PersonalTable[] = [
  {
    table: 'auth_user',
    whose: { column: 'id', is: 'sign-in' },
    key: ['id'],
    told: ['id', 'name', 'email', 'emailVerified', 'image', 'createdAt', 'updatedAt', 'isAnonymous'],
    keptBack: {},
  },
  {
    table: 'auth_session',
    whose: { column: 'userId', is: 'sign-in' },
    key: ['id'],
    told: ['id', 'expiresAt', 'createdAt', 'updatedAt', 'ipAddress', 'userAgent', 'userId'],
    keptBack: { token: SECRET },
  },
  {
    table: 'auth_account',
    whose: { column: 'userId', is: 'sign-in' },
    key: ['id'],
    told: [
      'id',
      'accountId',
      'providerId',
      'userId',
      'accessTokenExpiresAt',
      'refreshTokenExpiresAt',
      'scope',
      'createdAt',
      'updatedAt',
    ],
    keptBack: { password: SECRET, accessToken: SECRET, refreshToken: SECRET, idToken: SECRET },
  },
  {
    table: 'workspace',
    whose: { column: 'id', is: 'workspace' },
    key: ['id'],
    told: ['id', 'kind', 'created_at'],
    keptBack: {},
  },
  {
    table: 'person',
    whose: { column: 'id', is: 'person' },
    key: ['id'],
    told: ['id', 'workspace_id', 'auth_user_id', 'created_at', 'name', 'seen_at'],
    keptBack: {},
  },
  {
    table: 'recovery_code',
    whose: { column: 'person_id', is: 'person' },
    key: ['person_id', 'hash'],
    told: ['person_id', 'made_at'],
    keptBack: { hash: SECRET },
  },
  {
    table: 'password_reset',
    whose: { column: 'person_id', is: 'person' },
    key: ['hash'],
    told: ['person_id', 'made_at', 'expires_at'],
    keptBack: { hash: SECRET },
  },
  {
    table: 'former_person',
    whose: { column: 'person_id', is: 'person' },
    key: ['id'],
    told: ['id', 'person_id'],
    keptBack: {},
  },
  {
    table: 'sitting',
    whose: { column: 'subject_person_id', is: 'person' },
    key: ['id'],
    told: [
      'id',
      'workspace_id',
      'subject_person_id',
      'start_event_id',
      'sequence',
      'last_event_at',
      'status',
      'started_at',
      'due_at',
      'points',
    ],
    keptBack: { snapshot: CACHE },
  },
  {
    table: 'sitting_event',
    whose: { column: 'session_id', partOf: 'sitting' },
    key: ['session_id', 'sequence'],
    told: ['workspace_id', 'session_id', 'sequence', 'at', 'kind', 'event_id', 'payload'],
    json: ['payload'],
    keptBack: {},
  },
  {
    table: 'draft',
    whose: { column: 'sitting_id', partOf: 'sitting' },
    key: ['sitting_id', 'question_id'],
    told: ['workspace_id', 'sitting_id', 'question_id', 'text', 'revision', 'saved_at'],
    keptBack: {},
  },
  {
    table: 'answer',
    whose: { column: 'person_id', is: 'person' },
    key: ['id'],
    told: [
      'id',
      'workspace_id',
      'person_id',
      'question_id',
      'question_hash',
      'sitting_id',
      'event_id',
      'attempt_number',
      'answer',
      'evaluation',
      'state',
      'total',
      'max',
      'at',
      'late',
    ],
    json: ['evaluation'],
    keptBack: {},
  },
  {
    table: 'desk_run',
    whose: { column: 'subject_person_id', is: 'person' },
    key: ['id'],
    told: [
      'id',
      'workspace_id',
      'subject_person_id',
      'start_event_id',
      'scenario_id',
      'scenario_version',
      'mode',
      'engine_version',
      'content_hash',
      'started_at',
      'held_ms',
      'paused_at',
      'status',
      'ended_at',
      'ended_by',
      'touched_at',
      'sequence',
      'inputs',
      'score',
      'are_gates_passed',
    ],
    keptBack: { variant_id: INNER, seed: INNER, due_at: INNER },
  },
  {
    table: 'desk_input',
    whose: { column: 'run_id', partOf: 'desk_run' },
    key: ['run_id', 'number'],
    told: ['workspace_id', 'run_id', 'number', 'event_id', 'deed', 'result'],
    json: ['deed', 'result'],
    keptBack: {},
  },
  {
    table: 'desk_event',
    whose: { column: 'run_id', partOf: 'desk_run' },
    key: ['run_id', 'sequence'],
    told: ['workspace_id', 'run_id', 'sequence', 'at_ms', 'kind', 'shown'],
    json: ['shown'],
    keptBack: { payload: INNER },
  },
  {
    table: 'desk_report',
    whose: { column: 'run_id', partOf: 'desk_run' },
    key: ['run_id'],
    told: ['workspace_id', 'run_id', 'report'],
    json: ['report'],
    keptBack: {},
  },
  {
    table: 'share',
    whose: { column: 'person_id', is: 'person' },
    key: ['id'],
    told: [
      'id',
      'workspace_id',
      'person_id',
      'kind',
      'record_id',
      'title',
      'name',
      'made_at',
      'expires_at',
      'revoked_at',
      'opened',
    ],
    keptBack: { token_hash: SECRET },
  },
  {
    table: 'note',
    whose: { column: 'person_id', is: 'person' },
    key: ['workspace_id', 'id'],
    told: [
      'person_id',
      'workspace_id',
      'id',
      'kind',
      'revision',
      'content',
      'created_at',
      'changed_at',
      'last_event_id',
    ],
    json: ['content'],
    keptBack: {},
  },
  {
    table: 'exercise',
    whose: { column: 'person_id', is: 'person' },
    key: ['person_id', 'sequence'],
    told: ['person_id', 'workspace_id', 'event_id', 'sequence', 'at', 'kept_at', 'kind', 'payload'],
    json: ['payload'],
    keptBack: {},
  },
  {
    table: 'task',
    whose: { column: 'person_id', is: 'person' },
    key: ['id'],
    told: [
      'id',
      'person_id',
      'workspace_id',
      'start_event_id',
      'kind',
      'title',
      'question_hash',
      'max',
      'started_at',
      'handed_in_at',
      'hand_in_event_id',
      'work',
      'result',
      'points',
    ],
    json: ['work', 'result'],
    keptBack: { subject: TRUTH, given: TRUTH },
  },
  {
    table: 'membership',
    whose: { column: 'person_id', is: 'person' },
    key: ['workspace_id', 'person_id'],
    told: ['workspace_id', 'person_id', 'role', 'joined_at'],
    keptBack: {},
  },
  {
    table: 'invitation',
    whose: { column: 'made_by_person_id', is: 'person' },
    key: ['id'],
    told: ['id', 'workspace_id', 'role', 'note', 'made_by_person_id', 'made_at', 'expires_at', 'accepted_at'],
    keptBack: { token_hash: SECRET },
  },
];

/** All other tables, and why nothing in them is anybody's. */
export const TABLES_OF_NOBODY: Readonly<Record<string, string>> = {
  auth_verification: 'better-auth’s own, unused: links by mail have a table of ours',
  asked_question: 'content: questions as they were asked, of whomever',
  erasure: 'who was erased and when; nothing else is left of them',
  organisation: 'of all its members together; who founded it is forgotten',
  sign_in_try: 'how often a lock was tried, under a hash; forgotten after a day',
  server_state: 'the server’s own clock',
};
