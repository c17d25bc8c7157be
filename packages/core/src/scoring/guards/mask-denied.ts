import type { Reading } from '../../language/reading.ts';
import { type Mask, normalRange } from './guard.ts';

/** 「我不会…」, 「懒得…」: what follows is said not to be done. */
const DENIAL =
  /(我|咱|俺|我们|咱们)(可|才|从来|从|一般|肯定|绝对|真的|真|实在|根本|压根|都|也|是|就)?(不会|不去|不想|不愿|不肯|不打算|不可能|不需要|不必|不用|懒得|不搞|不做|不给|不管|不听|不信|没打算)|(?<![谁他她您户客家])(也|更|才|从来|绝)(不会|不去|不想|不愿|不肯|不打算|不搞)|懒得|没必要|没有必要|犯不着|用不着我/g;
/** Good conduct that is itself a not-doing; the denial then says that it is done. */
const GOOD_WITHOUT =
  /^(去|会|跟|和|让|叫|把|再|只|先|就|光|随便|轻易|一味|急着|马上|立刻|当场|因为|因此|为了|对|给|在|拿|用|主动|直接|故意|跟着|被|往|他|她|您|顾客|客户|客人|人家|对方){0,3}(打断|争|吵|骂|怼|顶|回嘴|对骂|还嘴|推|硬|强|催|插|敷衍|乱|瞎|骗|误导|贬|夸大|隐瞒|生气|往心里|放弃|拖|甩|辩|解释太多|嫌|怪|丢|影响|带着|带到|情绪|当真|计较|较真|挂|冷|承诺|保证|打包票|拍胸脯|说死|答应|诊断|下结论|急|慌|空|干等|白|等|重复|反复|跑|为难|难为|难|逼|劝|勉强|忘|漏|不|忍|憋(着|在|闷|坏)|绑|晾|想这些|过渡|拒绝|说(便宜|它|那|这|人|别|坏|死|大|空)|抱怨|失信|食言|盲目|糊弄|应付|套|照搬|复制|绕|评价(他|她|您|别|人|顾客|客户|对错|谁)|反驳|激|火|翻脸|一刀切|区别|看人|落|断|哑|沉默|装|说不|说没|讲大道理|讲道理|说教|吓|威胁|施压|传|外传|泄露|透露|私下|收|要钱|要好评|索要)/;
/** Not the agent's own doing: 「不用您找」, 「不会让您」. */
const FOR_THE_CUSTOMER = /^(您|你|顾客|客户|客人|他|她|担心|着急|急|怕|谢)/;

const UNWILLING = /(不想|不愿|不肯|懒得)$/;
/** After these it is the customer who is spared something: 「不想您白跑一趟」. */
const SPARED = /^(您|你|顾客|客户|客人|他|她|人家)[^，。！？]{0,4}(白|等|急|失望|难|亏|跑|气|受|再|吃|担心|误会)/;

/** What the text says it does not do earns nothing, to the end of the clause. */
export function maskDenied(reading: Reading): readonly Mask[] {
  const { text } = reading.normal;
  const masks: Mask[] = [];
  for (const match of text.matchAll(DENIAL)) {
    const rest = text.slice(match.index + match[0].length);
    const forThem = UNWILLING.test(match[0]) ? SPARED : FOR_THE_CUSTOMER;
    if (GOOD_WITHOUT.test(rest) || forThem.test(rest)) continue;
    const piece = reading.pieces.find(({ start, end }) => {
      const range = normalRange(reading, start, end);
      return range.start <= match.index && match.index < range.end;
    });
    if (piece === undefined) continue;
    masks.push({ start: match.index, end: normalRange(reading, piece.start, piece.end).end, reason: 'negated' });
  }
  return masks;
}
