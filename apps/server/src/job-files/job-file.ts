import type { BadFileReason } from '@mianmian/application/use-cases/refusal';
import type { Result } from '@mianmian/core/shared/result';

/** A file as somebody uploaded it. The name is only a hint. */
export type JobFile = { readonly name: string; readonly bytes: Uint8Array };

/** `isCut`: there was more than is taken. */
export type JobFileText = { readonly text: string; readonly isCut: boolean };

export type JobFileReading = Result<JobFileText, BadFileReason>;

/** What a worker is given. */
export type JobFileWork = {
  readonly kind: 'zip' | 'pdf';
  readonly bytes: Uint8Array;
  /** Tables for Chinese that a PDF file names without bringing them. */
  readonly cmapDirectory: string;
};
