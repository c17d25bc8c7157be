import { runAdminCommand } from './admin/run-admin-command.ts';

// The administrator's commands over the database that the environment names: the second program of the server.
// Whatever it writes is for its owner only.
process.umask(0o077);
const { exitCode, text } = await runAdminCommand(process.argv.slice(2), process.env);
if (exitCode === 0) console.log(text);
else console.error(text);
process.exitCode = exitCode;
