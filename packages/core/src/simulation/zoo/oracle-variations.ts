import type { ScriptStep } from '../scenario/scenario.ts';

/** The way through, spoilt in one respect: each must score below the way through itself. */
export const ORACLE_VARIATIONS: readonly {
  readonly id: string;
  readonly spoil: (oracle: readonly ScriptStep[]) => readonly ScriptStep[];
}[] = [
  { id: 'rude-oracle', spoil: (oracle) => afterFirstLine(oracle, '你急什么急，催什么催') },
  {
    id: 'slow-oracle',
    spoil: (oracle) => oracle.flatMap((step): readonly ScriptStep[] => ('say' in step ? [{ wait: 75 }, step] : [step])),
  },
  { id: 'lying-oracle', spoil: (oracle) => afterFirstLine(oracle, '补偿的50元优惠券刚刚已经发给您了') },
];

function afterFirstLine(oracle: readonly ScriptStep[], say: string): readonly ScriptStep[] {
  const at = oracle.findIndex((step) => 'say' in step) + 1;
  return [...oracle.slice(0, at), { say }, ...oracle.slice(at)];
}
