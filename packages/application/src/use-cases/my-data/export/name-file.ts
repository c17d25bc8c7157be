import type { Instant } from '@mianmian/core/shared/instant';
import { tellTime } from './tell-time.ts';

/** What no file system of today forbids in a name. */
const UNSAFE = /[\p{C}\\/:*?"<>|.]/gu;

/** A name that sorts by time and is the same every time; the record's id keeps two of the same minute apart. */
export const nameFile = (folder: string, at: Instant, title: string, id: string): string => {
  const time = tellTime(at).replace(' ', '_').replace(':', '');
  return `${folder}/${time}_${title.replace(UNSAFE, '').slice(0, 40)}_${id.slice(0, 8)}.txt`;
};
