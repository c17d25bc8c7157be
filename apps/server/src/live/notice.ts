import type { DeskNews, Heard } from '@mianmian/application/ports/desk-bus';
import { deskLiveSchema } from '@mianmian/contract/desk';
import { z } from 'zod';

/** PostgreSQL takes payloads under 8,000 bytes. https://www.postgresql.org/docs/15/sql-notify.html */
const LIMIT_BYTES = 7_900;
const EVERY_RUN = '*';

/** `runId` null: of every run. */
export type Notice = { readonly from: string; readonly runId: string | null; readonly heard: Heard };

const newsSchema: z.ZodType<readonly DeskNews[]> = z.array(deskLiveSchema);

/** `process run news`; without news when they are too long for one notice. */
export function writeNotice(from: string, runId: string, news: readonly DeskNews[]): string {
  const whole = `${from} ${runId} ${JSON.stringify(news)}`;
  return Buffer.byteLength(whole) > LIMIT_BYTES ? `${from} ${runId} ` : whole;
}

export const writeMissed = (from: string): string => `${from} ${EVERY_RUN} `;

/**
 * Null when nobody here wants it. What another version of the program wrote in a way not known here counts as missed.
 */
export function readNotice(payload: string, isWanted: (runId: string) => boolean): Notice | null {
  const [from = '', run = ''] = payload.split(' ', 2);
  if (run === EVERY_RUN) return { from, runId: null, heard: 'missed' };
  if (!isWanted(run)) return null;
  return { from, runId: run, heard: readNews(payload.slice(from.length + run.length + 2)) };
}

function readNews(text: string): Heard {
  try {
    return newsSchema.parse(JSON.parse(text));
  } catch {
    return 'missed';
  }
}
