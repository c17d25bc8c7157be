/** What of an error may stand in a log: what kind it is and where it happened. */
export type DescribedError = {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack: readonly string[];
  readonly cause?: DescribedError;
};

const DEEPEST = 3;
const CODE = /^[A-Z0-9_]{1,40}$/;

/**
 * Errors quote what they stumbled over, and that may be what somebody wrote. Left out are everything
 * from the first quotation mark on, whatever is not ASCII, addresses of mail, and every property but the code; a `SyntaxError` quotes without end marks and tells
 * nothing but its place.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const code = 'code' in error && typeof error.code === 'string' && CODE.test(error.code) ? error.code : undefined;
  return {
    type: error.constructor.name,
    ...(code === undefined ? {} : { code }),
    ...(error instanceof SyntaxError ? {} : { message: withoutQuotes(error.message) }),
    stack: placesOf(error.stack ?? ''),
    ...(error.cause === undefined || depth === DEEPEST ? {} : { cause: describeError(error.cause, depth + 1) }),
  };
}

const LONGEST = 300;
/** To the end, for what is quoted may hold marks itself. */
const QUOTED = /["`<].*|(?<!\w)'.*/s;
const FOREIGN = /\S+@\S+|[^\t\n\x20-\x7e]+/g;

const withoutQuotes = (message: string): string =>
  message.replace(QUOTED, '…').replaceAll(FOREIGN, '…').slice(0, LONGEST);

/** The lines of a stack that name a place; the message above them may be of several lines itself. */
const placesOf = (stack: string): readonly string[] =>
  stack
    .split('\n')
    .map((line) => /^ {4}at (?:.{0,200}\()?(?:file:\/\/|node:|\/).{0,300}:\d+:\d+\)?$/.exec(line)?.[0].trim())
    .filter((place) => place !== undefined);
