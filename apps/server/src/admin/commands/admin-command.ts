import type { Result } from '@mianmian/core/shared/result';
import type { StorageConfig } from '../../config/read-config.ts';
import type { AdminRefusal } from '../refusal.ts';

export type AdminParts = {
  readonly storage: StorageConfig;
  readonly version: string;
  /** ISO 8601 of now. */
  readonly now: () => string;
};

/** Does one command; the value is what to tell, in lines. */
export type AdminCommand = (
  parts: AdminParts,
  args: readonly string[],
) => Promise<Result<readonly string[], AdminRefusal>>;
