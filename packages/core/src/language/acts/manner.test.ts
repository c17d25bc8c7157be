import { describe, expect, test } from 'vitest';
import { mannerOf, modalityOf } from './manner.ts';

describe('how a clause is meant', () => {
  test.each([
    ['退货的话您点申请售后', false],
    ['运费的话我们出', false],
    ['这个的话您放心', false],
    ['发票的话您备注税号就行', false],
    ['不满意的话可以退', true],
    ['您要退货的话我给您提交', true],
    ['拆封的话就不能退', true],
    ['没收到的话再找我', true],
    ['如果退货的话运费您出', true],
    ['方便的话您拍一张', false],
    ['您要是方便的话发我看看', false],
    ['不方便的话我来办', true],
  ])('「%s」 sets a condition: %s', (clause, isConditional) => {
    expect(mannerOf(clause).isConditional).toBe(isConditional);
  });

  test.each([
    ['我查一下是什么原因', 'states'],
    ['我帮您看下有没有货', 'states'],
    ['问清楚是谁签收的就告诉您', 'states'],
    ['您什么时候方便跟我说一声', 'states'],
    ['正在查呢', 'states'],
    ['好的呢', 'states'],
    ['还没', 'states'],
    ['一个都没有', 'states'],
    ['什么时候买的', 'asks'],
    ['您的尺码呢', 'asks'],
    ['收到没', 'asks'],
    ['您看什么时候方便', 'tags'],
    ['您是要换大一码，对吗', 'tags'],
  ])('「%s」 %s', (clause, kind) => {
    expect(mannerOf(clause).kind).toBe(kind);
  });

  test('a statement keeps its meaning before a question for the customer’s word', () => {
    expect(modalityOf('明天上午给您约上门取件您看什么时候方便')).toBe('question');
    expect(modalityOf('明天上午给您约上门取件')).toBe('will');
  });

  test('a question that names what it asks about tells it', () => {
    expect(mannerOf('您是住在明月路3号的张女士吗?')).toMatchObject({ kind: 'asks', tells: true });
    expect(mannerOf('收件人是王先生对吗').tells).toBe(true);
    expect(mannerOf('您住哪条路几号').tells).toBe(false);
    expect(mannerOf('您是本人吗').tells).toBe(false);
    expect(mannerOf('已经退了').tells).toBe(true);
  });

  test('a denial ends where the agent’s own feelings begin', () => {
    expect(mannerOf('没能帮到您我也很着急').affirmed).toBe('我也很着急');
    expect(mannerOf('不能给您退').affirmed).toBe('');
    expect(mannerOf('没货我也没办法').affirmed).toBe('');
  });

  test.each([
    ['已经给您退了', 'done'],
    ['马上就好了', 'will'],
    ['您别急了', 'will'],
    ['快递已签收', 'done'],
    ['应该退了吧', 'hedged'],
    ['可能明天给您退', 'hedged'],
    ['不可能给您退', 'can'],
  ])('「%s」 is meant as %s', (clause, modality) => {
    expect(modalityOf(clause)).toBe(modality);
  });
});
