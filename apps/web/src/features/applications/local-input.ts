const two = (number: number): string => String(number).padStart(2, '0');

/** An instant (epoch ms) as a field for local date and time holds it: 2026-11-25T14:30. */
export function toLocalInput(at: number | null): string {
  if (at === null) return '';
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Null for what is no whole date and time. */
export function fromLocalInput(written: string): number | null {
  const at = new Date(written).getTime();
  return written === '' || Number.isNaN(at) || at < 0 ? null : at;
}
