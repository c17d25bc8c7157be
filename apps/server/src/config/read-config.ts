import { resolve } from 'node:path';
import { SECOND_MS } from '@mianmian/core/shared/instant';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4600),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./.data'),
  PUBLIC_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  BETTER_AUTH_SECRET: z.string().min(32).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  DRAIN_SECONDS: z.coerce.number().min(0).max(60).default(0),
  MIANMIAN_ROOT: z.string().min(1).optional(),
  MIANMIAN_TEST: z.enum(['0', '1']).default('0'),
  CLOCK_OFFSET_FILE: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** Every variable that is read. */
export const ENVIRONMENT_NAMES: readonly string[] = environment.keyof().options;

type Environment = Readonly<Record<string, string | undefined>>;

export type Config = {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Where users reach the server, when it stands behind a proxy. */
  readonly publicOrigin: string | null;
  /** PostgreSQL; null for the embedded database of the data folder. */
  readonly databaseUrl: string | null;
  /** Signs cookies. Null lets the server make one and keep it in the data folder; several processes must share it. */
  readonly authSecret: string | null;
  /** How mail leaves, and from whom; null when the server sends none. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  /** Asked of whoever reads /metrics; null closes them. */
  readonly metricsToken: string | null;
  /** How long a stopping server goes on answering while it says that it is not ready, so that a balancer notices. */
  readonly drainMs: number;
  /** Folder that holds `content/` and `apps/web/dist/`. */
  readonly root: string;
  /** File with milliseconds to add to the clock, so that a journey can let time pass; only under test. */
  readonly clockOffsetFile: string | null;
  readonly logLevel: string;
};

/** An empty variable is one that is not set. */
const setIn = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

const describe = (error: z.ZodError): readonly string[] =>
  error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);

/** Where the data lies. */
export type StorageConfig = Pick<Config, 'dataDir' | 'databaseUrl'>;

/** What of the environment a command over the database needs; it serves nobody, so it needs no secret. */
export function readStorageConfig(env: Environment): Result<StorageConfig, readonly string[]> {
  const parsed = environment.pick({ DATA_DIR: true, DATABASE_URL: true }).safeParse(setIn(env));
  if (!parsed.success) return fail(describe(parsed.error));
  return ok({ dataDir: resolve(parsed.data.DATA_DIR), databaseUrl: parsed.data.DATABASE_URL ?? null });
}

/** Parses the environment, the only place that reads it. `defaultRoot` is where the program lies. */
export function readConfig(env: Environment, defaultRoot: string): Result<Config, readonly string[]> {
  const parsed = environment.safeParse(setIn(env));
  if (!parsed.success) return fail(describe(parsed.error));
  const values = parsed.data;
  if (values.CLOCK_OFFSET_FILE !== undefined && values.MIANMIAN_TEST !== '1') {
    return fail(['CLOCK_OFFSET_FILE: only with MIANMIAN_TEST=1']);
  }
  if (values.DATABASE_URL !== undefined && values.BETTER_AUTH_SECRET === undefined) {
    return fail([
      'BETTER_AUTH_SECRET: required with DATABASE_URL, the same for every process; openssl rand -base64 32',
    ]);
  }
  if ((values.SMTP_URL === undefined) !== (values.MAIL_FROM === undefined)) {
    return fail(['SMTP_URL, MAIL_FROM: set both or none']);
  }
  return ok({
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    publicOrigin: values.PUBLIC_ORIGIN ?? null,
    databaseUrl: values.DATABASE_URL ?? null,
    authSecret: values.BETTER_AUTH_SECRET ?? null,
    mail:
      values.SMTP_URL === undefined || values.MAIL_FROM === undefined
        ? null
        : { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM },
    metricsToken: values.METRICS_TOKEN ?? null,
    drainMs: values.DRAIN_SECONDS * SECOND_MS,
    root: resolve(values.MIANMIAN_ROOT ?? defaultRoot),
    clockOffsetFile: values.CLOCK_OFFSET_FILE ?? null,
    logLevel: values.LOG_LEVEL,
  });
}
