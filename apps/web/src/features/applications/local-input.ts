const two = (number: number): string => String(number).padStart(2, '0');

/** An instant (epoch ms) as a field for local date and time holds it: 2026-11-25T14:30. */
export function toLocalInput(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

const WHOLE = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** Null for what is no whole date and time, or before 1970. */
export function fromLocalInput(written: string): number | null {
  const at = WHOLE.test(written) ? new Date(written).getTime() : Number.NaN;
  return Number.isNaN(at) || at < 0 ? null : at;
}
