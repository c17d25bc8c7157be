import type { Reading } from '../../language/reading.ts';
import { findKeywordLists } from '../../language/stance/keyword-lists.ts';
import type { Mask } from './guard.ts';

/** Fewer may be things to ask for or steps in telegram style: at six, more labelled evidence was masked than keywords. */
const FEWEST_ITEMS = 9;

/** Masks lists of keywords. */
export const maskLists = ({ normal: { text } }: Reading): readonly Mask[] =>
  findKeywordLists(text, FEWEST_ITEMS).map(({ start, end }): Mask => ({ start, end, reason: 'listed' }));
