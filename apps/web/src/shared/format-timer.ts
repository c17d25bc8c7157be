const twoFigures = (count: number): string => String(count).padStart(2, '0');

/** Minutes and seconds of a running clock: 01:52. */
export function formatTimer(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${twoFigures(Math.floor(seconds / 60))}:${twoFigures(seconds % 60)}`;
}
