import type { NotCountedReason } from '../question-bank/evaluation.ts';
import type { TextWeight } from './weigh-text.ts';

const CUES: readonly (readonly [NotCountedReason, RegExp])[] = [
  ['reported', /前同事|以前的?(同事|组长|领导|店长|老板)|上家|原来(的)?(公司|店)|他们|师傅|老员工|带我的|教(我|我们)/g],
  ['negated', /不会|不去|不搞|没必要|凭什么|懒得|不信|不管|不用|没用/g],
  ['generic', /应当|应该|客服人员|从业者|要做到|必须|需要具备|企业|行业|优秀的客服/g],
  ['listed', /、/g],
  ['conditional', /如果|要是|假如|除非/g],
];

/** Why a text as a whole is doubted, in the one word that its own words speak for most. */
export function explainDoubt(text: string, { own, other }: TextWeight): NotCountedReason {
  if (other > own) return 'off-topic';
  let best: NotCountedReason = 'generic';
  let most = 1;
  for (const [reason, pattern] of CUES) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) {
      best = reason;
      most = count;
    }
  }
  return best;
}
