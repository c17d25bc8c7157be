export const demandElementId = (demandId: string): string => `demand-${demandId}`;

/** Brings what is said of a demand into sight and under the keyboard. */
export function focusDemand(demandId: string): void {
  const element = document.getElementById(demandElementId(demandId));
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
