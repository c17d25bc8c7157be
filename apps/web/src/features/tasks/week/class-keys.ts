/** Keys in the order of the classes: as many as a hand finds without looking. */
const KEYS = '1234567890qwertyuiop';

export const classKey = (place: number): string | undefined => KEYS[place];
