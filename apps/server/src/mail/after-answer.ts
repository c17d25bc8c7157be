import type { Logger } from 'pino';

export type AfterAnswer = {
  /** Begins the work once the answer is on its way; what fails is logged, without what it was about. */
  readonly later: (work: () => Promise<void>) => void;
  /** Resolves when nothing is under way any more. */
  readonly settle: () => Promise<void>;
};

/** Work whose time must not show in the answer. */
export function afterAnswer(logger: Logger): AfterAnswer {
  const underWay = new Set<Promise<void>>();
  return {
    later: (work) => {
      const done = new Promise<void>((resolve) => setImmediate(resolve))
        .then(work)
        .catch((error: unknown) => logger.error({ code: codeOf(error) }, 'a mail could not be sent'))
        .finally(() => underWay.delete(done));
      underWay.add(done);
    },
    settle: async () => {
      await Promise.all(underWay);
    },
  };
}

/** A mail server's own words may repeat the address. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
