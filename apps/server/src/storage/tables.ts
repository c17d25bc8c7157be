/** One row of each table. Portable columns only: text ids, epoch milliseconds as integers, 0/1, JSON as text. */
export type Tables = {
  /** Of these better-auth's tables only what the product itself reads and writes. */
  auth_user: AuthUserRow;
  auth_account: AuthAccountRow;
  auth_session: AuthSessionRow;
  workspace: { id: string; kind: string; created_at: number };
  /** `seen_at` to a day. */
  person: {
    id: string;
    workspace_id: string;
    auth_user_id: string;
    name: string;
    created_at: number;
    seen_at: number;
  };
  recovery_code: { person_id: string; hash: string; made_at: number };
  password_reset: { hash: string; person_id: string; made_at: number; expires_at: number };
  /** Keys are hashes. */
  sign_in_try: { key: string; failures: number; last_at: number; free_at: number };
  sitting: SittingRow;
  sitting_event: SittingEventRow;
  draft: DraftRow;
  answer: AnswerRow;
  /** Content, so nobody's workspace. */
  interview: InterviewRow;
  interview_turn: InterviewTurnRow;
  asked_question: { hash: string; question_id: string; content: string };
  desk_run: DeskRunRow;
  desk_input: DeskInputRow;
  desk_event: DeskEventRow;
  desk_report: { workspace_id: string; run_id: string; report: string };
  organisation: OrganisationRow;
  membership: { workspace_id: string; person_id: string; role: string; joined_at: number };
  invitation: InvitationRow;
  share: ShareRow;
  note: NoteRow;
  exercise: ExerciseRow;
  task: TaskRow;
  /** A guest whose work went over to somebody. */
  former_person: { id: string; person_id: string };
  /** What is left of erased people; of nobody, because they are gone. */
  erasure: { erased_id: string; erased_at: number; why: string };
  server_state: { key: string; value: number };
};

export type OrganisationRow = {
  workspace_id: string;
  /** Empty once it is closed. */
  name: string;
  founder_person_id: string | null;
  founding_event_id: string | null;
  closed_at: number | null;
};

export type InvitationRow = {
  id: string;
  workspace_id: string;
  token_hash: string;
  role: string;
  note: string;
  made_by_person_id: string;
  made_at: number;
  expires_at: number;
  accepted_at: number | null;
};

export type ShareRow = {
  id: string;
  workspace_id: string;
  person_id: string;
  kind: string;
  record_id: string;
  title: string;
  name: string;
  token_hash: string;
  made_at: number;
  expires_at: number;
  revoked_at: number | null;
  opened: number;
};

export type NoteRow = {
  person_id: string;
  workspace_id: string;
  id: string;
  kind: string;
  revision: number;
  content: string;
  created_at: number;
  changed_at: number;
  last_event_id: string;
};

export type ExerciseRow = {
  person_id: string;
  workspace_id: string;
  event_id: string;
  sequence: number;
  at: number;
  /** By the server's clock. */
  kept_at: number;
  kind: string;
  /** The rest of it. */
  payload: string;
};

export type TaskRow = {
  id: string;
  person_id: string;
  workspace_id: string;
  start_event_id: string;
  kind: string;
  /** A brief's id, or the seed of a week. */
  subject: string;
  title: string;
  question_hash: string;
  /** With the truth of a week, or the examples of a guide. */
  given: string;
  max: number;
  started_at: number;
  handed_in_at: number | null;
  hand_in_event_id: string | null;
  work: string | null;
  /** Canonical text of the grade and the evaluation, never rewritten. */
  result: string | null;
  points: number | null;
};

export type InterviewRow = {
  id: string;
  workspace_id: string;
  person_id: string;
  start_event_id: string;
  minutes: number;
  seed: number;
  title: string;
  preset_id: string | null;
  application_id: string | null;
  facts: string;
  weak: string;
  content_hash: string;
  question_hashes: string;
  opening: string;
  started_at: number;
  last_at: number;
  ended_at: number | null;
  ended_by: string | null;
  turns: number;
  points: number | null;
  max_points: number | null;
  /** Fold of the turns, as a cache. */
  snapshot: string;
};

export type InterviewTurnRow = {
  workspace_id: string;
  interview_id: string;
  number: number;
  event_id: string;
  at: number;
  turn: string;
  says: string;
  found: string | null;
};

/** better-auth writes times as ISO 8601 texts. */
type AuthTimes = { createdAt: string; updatedAt: string };
export type AuthUserRow = AuthTimes & {
  id: string;
  name: string;
  email: string;
  emailVerified: number;
  isAnonymous: number | null;
};
export type AuthAccountRow = AuthTimes & {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
};
export type AuthSessionRow = AuthTimes & {
  id: string;
  userId: string;
  expiresAt: string;
  /** Names the device; the browser's whole text is not kept. */
  userAgent: string | null;
};

export type SittingRow = {
  id: string;
  workspace_id: string;
  subject_person_id: string;
  start_event_id: string;
  sequence: number;
  last_event_at: number;
  status: string;
  started_at: number;
  /** First moment at which the clock hands it in; null once handed in. */
  due_at: number | null;
  points: number | null;
  /** Fold of the log, as a cache. */
  snapshot: string;
};

export type SittingEventRow = {
  workspace_id: string;
  session_id: string;
  sequence: number;
  at: number;
  kind: string;
  event_id: string;
  payload: string;
};

export type DraftRow = {
  workspace_id: string;
  sitting_id: string;
  question_id: string;
  text: string;
  revision: number;
  saved_at: number;
};

export type AnswerRow = {
  id: string;
  workspace_id: string;
  person_id: string;
  question_id: string;
  question_hash: string;
  sitting_id: string | null;
  interview_id: string | null;
  event_id: string | null;
  attempt_number: number;
  answer: string;
  /** Canonical text, never rewritten: "score again" compares these bytes. */
  evaluation: string;
  state: string;
  total: number;
  max: number;
  at: number;
  late: number;
};

export type DeskRunRow = {
  id: string;
  workspace_id: string;
  subject_person_id: string;
  start_event_id: string;
  scenario_id: string;
  scenario_version: number;
  variant_id: string;
  seed: number;
  mode: string;
  engine_version: string;
  content_hash: string;
  started_at: number;
  held_ms: number;
  paused_at: number | null;
  status: string;
  ended_at: number | null;
  ended_by: string | null;
  /** When the next thing happens by itself; null while the clock stands. */
  due_at: number | null;
  touched_at: number;
  sequence: number;
  inputs: number;
  score: number | null;
  are_gates_passed: number | null;
};

export type DeskInputRow = {
  workspace_id: string;
  run_id: string;
  number: number;
  event_id: string;
  deed: string;
  result: string;
};

export type DeskEventRow = {
  workspace_id: string;
  run_id: string;
  sequence: number;
  at_ms: number;
  kind: string;
  /** The engine's whole event, canonical: folding the inputs again must give these bytes. */
  payload: string;
  /** What of it the desk may see. */
  shown: string;
};
