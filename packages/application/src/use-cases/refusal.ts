import type { WhatIfRefusal } from '@mianmian/core/simulation/report/what-if';
import type { InputRefusal } from '@mianmian/core/simulation/run/apply-input';
import type { Quota } from '../ports/quota-store.ts';

/** Why a use case did not do what was asked. Each code is one of the contract's. */
export type NotFound = { readonly code: 'not-found' };
export type NotFinished = { readonly code: 'not-finished' };
export type ModelAnswerLocked = { readonly code: 'model-answer-locked' };
/** The sitting is handed in or its time is over. */
export type Closed = { readonly code: 'closed' };
export type BadRequestReason =
  | 'event-id-reused'
  | 'empty-answer'
  | 'answer-too-long'
  | 'other-kind'
  | 'other-task'
  | 'names-no-answer';
/** `reason` is for people who write clients. */
export type BadRequest = { readonly code: 'bad-request'; readonly reason: BadRequestReason };
/** Another tab or device saved meanwhile: what the server holds. */
export type Conflict = {
  readonly code: 'conflict';
  readonly current: { readonly revision: number; readonly text: string };
};

/** The same of a note: it is read anew, whole. */
export type NoteConflict = { readonly code: 'conflict'; readonly of: 'note' };

/** Another tab was faster: the interview is further than this turn. */
export type InterviewConflict = { readonly code: 'conflict'; readonly of: 'interview' };
/** The interview is over, or not over yet. */
export type InterviewOver = { readonly code: 'closed'; readonly of: 'interview' };
export type InterviewNotOver = { readonly code: 'not-finished'; readonly of: 'interview' };

/** The run at the desk is over, or not over yet. */
export type DeskOver = { readonly code: 'closed'; readonly of: 'desk' };
export type DeskNotOver = { readonly code: 'not-finished'; readonly of: 'desk' };
/** The task was handed in before, by another request. */
export type TaskClosed = { readonly code: 'closed'; readonly of: 'task' };
/** The desk did not do it; nothing else changed. */
export type DeskRefusalReason =
  | InputRefusal['code']
  | 'paused'
  | 'no_pause'
  | 'interrupted'
  | 'changed'
  | WhatIfRefusal['code'];
export type DeskRefused = { readonly code: 'desk-refused'; readonly reason: DeskRefusalReason };

/** A guest asks for what only accounts have. */
export type AccountNeeded = { readonly code: 'account-needed' };
/** What may be seen, but not changed. */
export type NotAllowed = { readonly code: 'not-allowed' };
/** A link that is wrong, used, revoked or expired, which is not told. */
export type LinkOver = { readonly code: 'link-over' };
/** An organisation would be left without an owner. */
export type LastOwner = { readonly code: 'last-owner' };
/** So many may be kept at once. */
export type LimitReached = { readonly code: 'limit-reached' };

/** So much may be begun in a day, or be open at once. */
export type QuotaReached = { readonly code: 'limit-reached'; readonly of: Quota };
/** Address, password or code: which of them is not said. */
export type WrongCredentials = { readonly code: 'wrong-credentials' };
export type EmailTaken = { readonly code: 'email-taken' };
export type WeakPassword = { readonly code: 'weak-password' };
export type AlreadySignedIn = { readonly code: 'already-signed-in' };
export type NoMail = { readonly code: 'no-mail' };
export type TooMany = { readonly code: 'too-many'; readonly retryAfterSeconds: number };

/** Why no text came out of an uploaded file. */
export type BadFileReason =
  | 'empty'
  | 'broken' // damaged, or made to do harm
  | 'locked' // needs a password
  | 'no-text' // pictures of text
  | 'not-what-named' // text that calls itself Word or PDF
  | 'old-word' // .doc
  | 'other-kind'
  | 'too-complex'; // unpacks to too much, or took too long
export type BadFile = { readonly code: 'bad-file'; readonly reason: BadFileReason };
export type TooBusy = { readonly code: 'too-busy' };

export type Refusal =
  | NotFound
  | NotFinished
  | ModelAnswerLocked
  | Closed
  | BadRequest
  | Conflict
  | NoteConflict
  | InterviewConflict
  | InterviewOver
  | InterviewNotOver
  | DeskOver
  | DeskNotOver
  | TaskClosed
  | DeskRefused
  | AccountNeeded
  | NotAllowed
  | LinkOver
  | LastOwner
  | LimitReached
  | WrongCredentials
  | EmailTaken
  | WeakPassword
  | AlreadySignedIn
  | NoMail
  | TooMany
  | BadFile
  | TooBusy
  | QuotaReached;

export const NOT_FOUND: NotFound = { code: 'not-found' };
export const ACCOUNT_NEEDED: AccountNeeded = { code: 'account-needed' };
export const NOT_ALLOWED: NotAllowed = { code: 'not-allowed' };
export const LINK_OVER: LinkOver = { code: 'link-over' };
export const LAST_OWNER: LastOwner = { code: 'last-owner' };
export const LIMIT_REACHED: LimitReached = { code: 'limit-reached' };
export const DESK_NOT_OVER: DeskNotOver = { code: 'not-finished', of: 'desk' };
export const DESK_OVER: DeskOver = { code: 'closed', of: 'desk' };
export const TASK_CLOSED: TaskClosed = { code: 'closed', of: 'task' };
export const NOTE_CONFLICT: NoteConflict = { code: 'conflict', of: 'note' };
export const INTERVIEW_CONFLICT: InterviewConflict = { code: 'conflict', of: 'interview' };
export const INTERVIEW_OVER: InterviewOver = { code: 'closed', of: 'interview' };
export const INTERVIEW_NOT_OVER: InterviewNotOver = { code: 'not-finished', of: 'interview' };
export const NO_MAIL: NoMail = { code: 'no-mail' };
export const WRONG_CREDENTIALS: WrongCredentials = { code: 'wrong-credentials' };
export const EMAIL_TAKEN: EmailTaken = { code: 'email-taken' };
export const WEAK_PASSWORD: WeakPassword = { code: 'weak-password' };
export const ALREADY_SIGNED_IN: AlreadySignedIn = { code: 'already-signed-in' };
