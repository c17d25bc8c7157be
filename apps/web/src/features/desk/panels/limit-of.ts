import type { DeskTable } from '@mianmian/contract/desk';

/** What the agent may give alone with a tool, in fen; null for tools without such a limit. */
export function limitOf(tool: string, limits: DeskTable['limits']): number | null {
  switch (tool) {
    case 'refund':
      return limits.refundFen;
    case 'compensate':
      return limits.compensationFen;
    case 'coupon':
      return limits.couponFen;
    default:
      return null;
  }
}
