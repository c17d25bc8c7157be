import type { Reading } from '../../language/reading.ts';
import type { Mask } from './guard.ts';

/** Words in quotation marks that the text itself puts into the customer's mouth. */
const SAID_BY_CUSTOMER =
  /(?<!跟|和|对|向|给|同|告诉|回|问|教|劝|提醒|位|个|名)(?:[这那有一]{1,2}(?:位|个|名))?(顾客|客户|客人|买家|用户|对方|那人|大姐|大哥|阿姨|大爷)(会|就|却|又|也|总|老|一直|当时|上来就|开口就|说话|生气地|气得|在电话里|发来|回|跟我|对我|冲我){0,3}(说|问|讲|骂|喊|吼|抱怨|道|嚷|发来|回复)(道|了|的是|一句|过|我)?[,，:：\s]{0,2}“([^”]{2,600})”/g;

/** What the customer said is no conduct of the agent's. */
export function maskCustomerWords({ normal: { text } }: Reading): readonly Mask[] {
  const masks: Mask[] = [];
  for (const match of text.matchAll(SAID_BY_CUSTOMER)) {
    const end = match.index + match[0].length;
    masks.push({ start: end - (match[5]?.length ?? 0) - 1, end, reason: 'customer-words' });
  }
  return masks;
}
