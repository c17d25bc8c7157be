import { shopTimeAfter } from '@mianmian/core/simulation/world/shop-time';

/** `HH:mm` of the shop's clock at a virtual moment. */
export const shopClock = (startsAt: string, atMs: number): string => shopTimeAfter(startsAt, atMs).slice(-5);
