import { findClocks, findDates, findMinutes, findMoney, findOrderIds } from './find-values.ts';
import type { Slots } from './slots.ts';

const PHONE_TAIL = /(?:尾号|末四位|后四位|尾数)\D{0,4}(\d{4})(?!\d)/;
const SIZE = /(?<![a-z])(x{0,3}[sml])(?![a-z])|(?<!\d)(3[4-9]|4[0-6])码/;

/** The values said in a normalised stretch of text. */
export function readSlots(text: string): Slots {
  const [money] = findMoney(text);
  const [minutes] = findMinutes(text);
  const [clock] = findClocks(text);
  const [date] = findDates(text);
  const [orderId] = findOrderIds(text);
  const phoneTail = PHONE_TAIL.exec(text)?.[1];
  const sizeMatch = SIZE.exec(text);
  const size = sizeMatch?.[1] ?? sizeMatch?.[2];
  return {
    ...(money === undefined ? {} : { money }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(clock === undefined ? {} : { clock }),
    ...(date === undefined ? {} : { date }),
    ...(orderId === undefined ? {} : { orderId }),
    ...(phoneTail === undefined ? {} : { phoneTail }),
    ...(size === undefined ? {} : { size }),
  };
}
