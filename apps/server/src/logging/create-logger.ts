import { type DestinationStream, type Logger, pino } from 'pino';
import { describeError } from './describe-error.ts';

/** One JSON line a message, with no text, address, cookie or token of anybody: errors are cut to what kind and where. */
export const createLogger = (level: string, destination: DestinationStream): Logger =>
  pino({ level, base: null, serializers: { err: describeError } }, destination);
