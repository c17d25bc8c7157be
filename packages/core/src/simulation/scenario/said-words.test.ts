import { describe, expect, it } from 'vitest';
import { normalise } from '../../language/normalise.ts';
import { type Said, saidClauses, saysWords } from './said-words.ts';

const says = (turn: string, pattern: string, within: 'turn' | 'clause' = 'turn'): Said =>
  saysWords(saidClauses(normalise(turn).text), pattern, within);

describe('saysWords', () => {
  it.each<[string, string, Said]>([
    ['168元昨天退到您支付宝了', '¥168 支付宝', 'yes'],
    ['一百六十八块，退您支付寶了', '¥168 支付宝', 'yes'],
    ['退您12.5元', '¥12.5', 'yes'],
    ['退您12.5元', '¥5', 'no'],
    ['明天下午三点半前给您', '15:30', 'yes'],
    ['3月14号到', '03-14', 'yes'],
    ['最晚 3 月 14 日到', '03-14', 'yes'],
    ['明早给您回复', 'D+1', 'yes'],
    ['后天给您回复', 'D+1', 'no'],
    ['下周一前到账', 'W1', 'yes'],
    ['星期天前到账', 'W7', 'yes'],
    ['周二前到账', 'W1', 'no'],
    ['退到银行卡了', '支付宝|银行卡', 'yes'],
    ['没有退到支付宝', '支付宝', 'no'],
    ['是退到支付宝了吗？', '支付宝', 'no'],
    ['您是住在明月路3号的张女士吗？', '明月路', 'yes'],
    ['您住在哪条路上？', '路', 'no'],
    ['是3月14号到的吗？', '03-14', 'no'],
    ['应该退到支付宝了', '支付宝', 'hedged'],
    ['您是3月1日签收的不能退了', '03-01', 'yes'],
    ['洗过就不能退了', '洗过 不', 'yes'],
    ['1168元', '¥168', 'no'],
  ])('%s says %s: %s', (turn, pattern, said) => {
    expect(says(turn, pattern)).toBe(said);
  });

  it('asks for one clause where told so', () => {
    expect(says('已经催了，明天发出', '已经 发出')).toBe('yes');
    expect(says('已经催了，明天发出', '已经 发出', 'clause')).toBe('no');
  });
});
