import type { Attack } from './attack.ts';
import { COPYING_ATTACKS } from './attacks/copying-attacks.ts';
import { DENYING_ATTACKS } from './attacks/denying-attacks.ts';
import { INJECTING_ATTACKS } from './attacks/injecting-attacks.ts';
import { LISTING_ATTACKS } from './attacks/listing-attacks.ts';
import { NOISE_ATTACKS } from './attacks/noise-attacks.ts';
import { REPORTING_ATTACKS } from './attacks/reporting-attacks.ts';
import { SWELLING_ATTACKS } from './attacks/swelling-attacks.ts';
import { WRONG_ATTACKS } from './attacks/wrong-attacks.ts';

/** Each is tried on every question of the bank. */
export const ALL_ATTACKS: readonly Attack[] = [
  ...LISTING_ATTACKS,
  ...DENYING_ATTACKS,
  ...REPORTING_ATTACKS,
  ...WRONG_ATTACKS,
  ...COPYING_ATTACKS,
  ...INJECTING_ATTACKS,
  ...SWELLING_ATTACKS,
  ...NOISE_ATTACKS,
];
