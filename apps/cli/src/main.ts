import { type Command, EXIT_OK, EXIT_USAGE } from './command.ts';
import { acts } from './commands/acts.ts';
import { agentsReport } from './commands/agents-report.ts';
import { appraise } from './commands/appraise.ts';
import { backup } from './commands/backup.ts';
import { checkContent } from './commands/check-content.ts';
import { desk } from './commands/desk.ts';
import { migrate } from './commands/migrate.ts';
import { move } from './commands/move.ts';
import { restore } from './commands/restore.ts';
import { score } from './commands/score.ts';
import { serve } from './commands/serve.ts';
import { tryRubric } from './commands/try-rubric.ts';
import { zoo } from './commands/zoo.ts';

const COMMANDS: readonly Command[] = [
  serve,
  backup,
  restore,
  move,
  migrate,
  score,
  checkContent,
  tryRubric,
  desk,
  agentsReport,
  zoo,
  acts,
  appraise,
];

const OVERVIEW = `面面俱到：在线客服面试的练习、作答与评分

用法：mianmian <命令> [选项]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(15)} ${summary}`).join('\n')}

查看某个命令：mianmian <命令> --help`;

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(OVERVIEW);
    return name === undefined ? EXIT_USAGE : EXIT_OK;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    console.error(`没有「${name}」这个命令。\n\n${OVERVIEW}`);
    return EXIT_USAGE;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help);
    return EXIT_OK;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!isWrongArgument(error)) throw error;
    console.error(`参数有误：${error.message}\n\n${command.help}`);
    return EXIT_USAGE;
  }
}

/** What `parseArgs` throws at an option it does not know; everything else is a bug and stays one. */
const isWrongArgument = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

process.exitCode = await run(process.argv.slice(2));
