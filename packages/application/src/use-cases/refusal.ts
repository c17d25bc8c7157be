/** Why a use case did not do what was asked. Each code is one of the contract's. */
export type NotFound = { readonly code: 'not-found' };
export type NotFinished = { readonly code: 'not-finished' };
export type ModelAnswerLocked = { readonly code: 'model-answer-locked' };
/** The sitting is handed in or its time is over. */
export type Closed = { readonly code: 'closed' };
export type BadRequestReason = 'event-id-reused' | 'empty-answer' | 'answer-too-long';
/** `reason` is for people who write clients. */
export type BadRequest = { readonly code: 'bad-request'; readonly reason: BadRequestReason };
/** Another tab or device saved meanwhile: what the server holds. */
export type Conflict = {
  readonly code: 'conflict';
  readonly current: { readonly revision: number; readonly text: string };
};

export type Refusal = NotFound | NotFinished | ModelAnswerLocked | Closed | BadRequest | Conflict;

export const NOT_FOUND: NotFound = { code: 'not-found' };
