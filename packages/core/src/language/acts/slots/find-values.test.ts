import { describe, expect, it } from 'vitest';
import { findClocks, findDates, findMinutes, findMoney, findOrderIds } from './find-values.ts';

describe('values in a turn', () => {
  it('reads money in digits and words, in fen', () => {
    expect(findMoney('退¥12.5，再补三十元，一共一百零五块')).toEqual([1_250, 3_000, 10_500]);
    expect(findMoney('一块儿退给您')).toEqual([]);
  });

  it('reads lengths of time in minutes', () => {
    expect(findMinutes('等我3分钟')).toEqual([3]);
    expect(findMinutes('半小时内')).toEqual([30]);
    expect(findMinutes('两个半小时')).toEqual([150]);
    expect(findMinutes('三个工作日')).toEqual([4_320]);
  });

  it('reads times of day on a 24-hour clock', () => {
    expect(findClocks('下午3点半')).toEqual(['15:30']);
    expect(findClocks('18:05前')).toEqual(['18:05']);
    expect(findClocks('上午十点')).toEqual(['10:00']);
  });

  it('reads dates, relative days and weekdays', () => {
    expect(findDates('3月14日')).toEqual(['03-14']);
    expect(findDates('后天或者周五')).toEqual(['D+2', 'W5']);
    expect(findDates('大后天')).toEqual(['D+3']);
  });

  it('takes long numbers for orders but not phones', () => {
    expect(findOrderIds('订单2603020417，电话13800001101')).toEqual(['2603020417']);
  });
});
