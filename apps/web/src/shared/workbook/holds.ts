/** Whether the device took it; its refusal (full, forbidden, closed under us) is an answer and no bug. */
export async function holds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
