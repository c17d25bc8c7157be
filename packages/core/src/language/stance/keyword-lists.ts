import type { Range } from '../reading.ts';
import { memoiseUnits } from '../unit-memo.ts';

const LONGEST_ITEM = 8;
/** Words of somebody doing something: an item with one of them is no mere keyword. */
const CONDUCT = /我|您|你|他|她|先|再|会|给|让|把|请|拍|问|看|跟|帮|就|没|得|吗|呢|[0-9]/;
/** In two characters nobody does anything (「跟进」「请示」) unless a person or a number is one of them. */
const SHORTEST_CONDUCT = 3;
const SOMEBODY = /[我您你他她吗呢0-9]/;
const SEPARATOR = /[、，,/|]/;
const STOP = /[。！？!?;；\n]/;
const COLON = /[:：]/;

/** Most units are no mark at all; a separator ends an item, a colon too, a stop the whole run. */
const NO_MARK = 0;
const ENDS_ITEM = 1;
const ENDS_RUN = 2;
const markOf = memoiseUnits((unit) => {
  const character = String.fromCharCode(unit);
  if (STOP.test(character)) return ENDS_RUN;
  return SEPARATOR.test(character) || COLON.test(character) ? ENDS_ITEM : NO_MARK;
});

const isConduct = (item: string): boolean => (item.length < SHORTEST_CONDUCT ? SOMEBODY : CONDUCT).test(item);

/**
 * Runs of at least `fewest` keywords such as 「共情、倾听、闭环、时效、合规、复盘」: short items in which nobody does anything.
 * Ranges of the normalised text.
 */
export function findKeywordLists(text: string, fewest: number): readonly Range[] {
  const lists: Range[] = [];
  let runStart = -1;
  let runEnd = -1;
  let items = 0;
  const close = () => {
    if (items >= fewest) lists.push({ start: runStart, end: runEnd });
    items = 0;
    runStart = -1;
  };
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const mark = at < text.length ? markOf(text.charCodeAt(at)) : ENDS_RUN;
    if (mark === NO_MARK) continue;
    const item = text.slice(start, at).trim();
    if (item.length > 0 && item.length <= LONGEST_ITEM && !isConduct(item)) {
      if (items === 0) runStart = start;
      runEnd = at;
      items += 1;
    } else if (item.length > 0) {
      close();
    }
    if (mark === ENDS_RUN) close();
    start = at + 1;
  }
  return lists;
}
