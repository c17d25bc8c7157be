import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PRODUCT } from './repository.ts';

export type Server = {
  /** Where it listens; the same after a restart. */
  readonly address: string;
  /** Moves the server's clock forward, by so much more each time. */
  readonly letTimePass: (ms: number) => void;
  /** As a power cut does: kill -9. */
  readonly kill: () => Promise<void>;
  /** On the same folder and port. */
  readonly restart: () => Promise<void>;
  /** Stops it as a service manager does, removes its folder, and tells what it complained about. */
  readonly stop: () => Promise<string>;
};

/** The built server as a process of its own, on a free port and an empty folder. `settings` go into its environment. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'mianmian-journey-'));
  const clockFile = join(folder, 'clock-offset');
  let complaints = '';
  let offsetMs = 0;

  const run = async (port: string): Promise<{ child: ChildProcess; address: string }> => {
    const child = spawn(process.execPath, [join(PRODUCT, 'apps/server/dist/main.js')], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        MIANMIAN_ROOT: PRODUCT,
        MIANMIAN_TEST: '1',
        CLOCK_OFFSET_FILE: clockFile,
        DATA_DIR: join(folder, 'data'),
        LOG_LEVEL: 'warn',
        PORT: port,
        ...settings,
      },
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaints += chunk;
    });
    const address = await Promise.race([readAddress(child), once(child, 'exit').then(() => null)]);
    if (address === null) throw new Error(`the server ended before it listened: ${complaints}`);
    return { child, address };
  };
  const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };

  const first = await run('0');
  const { address } = first;
  let child = first.child;
  return {
    address,
    letTimePass: (ms) => {
      offsetMs += ms;
      // Renamed into place: the server must never read half a number.
      writeFileSync(`${clockFile}.new`, String(offsetMs));
      renameSync(`${clockFile}.new`, clockFile);
    },
    kill: () => end(child, 'SIGKILL'),
    restart: async () => {
      child = (await run(new URL(address).port)).child;
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
      return complaints;
    },
  };
}

const readAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const [, address] = /(http:\/\/\S+)\n/.exec(output) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
