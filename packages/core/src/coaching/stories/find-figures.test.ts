import { describe, expect, test } from 'vitest';
import { findFigures } from './find-figures.ts';

const figuresOf = (text: string): readonly string[] =>
  findFigures(text).map(({ start, end }) => text.slice(start, end));

describe('figures that measure a result', () => {
  test.each([
    ['响应从四十八秒到了二十六秒', '秒'],
    ['退货率降到百分之四', '百分之四'],
    ['少了三成', '三成'],
    ['退了他二十六块', '二十六块'],
    ['一共送了三百单', '三百单'],
    ['不到两个小时就修好了', '两个小时'],
    ['当天就退款了', '当天'],
    ['区域第二', '第二'],
    ['评分4.8', '4.8'],
    ['两周里零投诉', '零投诉'],
    ['一单都没退', '一单都没'],
    ['营业额翻了一倍', '倍'],
    ['最后判了四千', '四千'],
    ['用了半个月', '半个月'],
  ])('「%s」 holds one', (text, figure) => {
    expect(figuresOf(text).join()).toContain(figure);
  });

  test.each([
    '来了一个顾客',
    '我看了一下',
    '一次性付清',
    '大家一起想办法',
    '她十分感谢',
    '2023年6月的事',
    '订单号20231108845',
    '打了1380013800',
    '晚上八点四十她收到了',
    '第一次来',
    '第三个人',
    '好几个人都说好',
    '很多人，不少人，马上就好了',
    '我们四个还一起吃饭',
    '两个家长都没吵',
    '一个月以后他又来了',
    '双十一那天',
    '',
  ])('「%s」 holds none', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});
