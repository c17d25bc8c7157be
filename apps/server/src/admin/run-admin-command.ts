import { readStorageConfig } from '../config/read-config.ts';
import { VERSION } from '../version.ts';
import type { AdminCommand } from './commands/admin-command.ts';
import { backup } from './commands/backup.ts';
import { migrate } from './commands/migrate.ts';
import { move } from './commands/move.ts';
import { restore } from './commands/restore.ts';
import { type AdminRefusal, REFUSAL_WORDS } from './refusal.ts';

const COMMANDS: Readonly<Record<string, AdminCommand>> = { backup, restore, move, migrate };

/** `exitCode`: 0 done, 1 not done, 2 called wrongly. `text` is for standard output when done, else for standard error. */
export type AdminOutcome = { readonly exitCode: 0 | 1 | 2; readonly text: string };

/** Does what the arguments say with the database that the environment names. */
export async function runAdminCommand(
  [name = '', ...args]: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<AdminOutcome> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) return refuse({ code: 'usage', detail: Object.keys(COMMANDS).join(' | ') });
  const storage = readStorageConfig(env);
  if (!storage.ok) return refuse({ code: 'usage', detail: storage.error.join('\n  ') });
  try {
    const done = await command({ storage: storage.value, version: VERSION, now: () => new Date().toISOString() }, args);
    return done.ok ? { exitCode: 0, text: done.value.join('\n') } : refuse(done.error);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isUsage = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    return refuse({ code: isUsage ? 'usage' : 'failed', detail: error.message });
  }
}

const refuse = ({ code, detail }: AdminRefusal): AdminOutcome => ({
  exitCode: code === 'usage' ? 2 : 1,
  text: [...REFUSAL_WORDS[code], `  ${detail}`].join('\n'),
});
