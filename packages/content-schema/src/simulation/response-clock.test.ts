import type { ServiceChat } from '@mianmian/core/kpi/service-event';
import { chatRecord, serviceChatOf } from '@mianmian/core/simulation/grading/chat-record';
import { gradeRun } from '@mianmian/core/simulation/grading/grade-run';
import { describe, expect, it } from 'vitest';
import { Desk, setupOf } from './fixtures/sit-down.ts';

const setup = setupOf('refund-unannounced', 'done', 3);
const NEWS = '查到了，168元在3月11日退到您的支付宝了';

/** What the lines of part D give, by their ids. */
const paceOf = (desk: Desk): Readonly<Record<string, number>> =>
  Object.fromEntries(
    gradeRun(setup, desk.run).chats.flatMap(({ sections }) =>
      sections.filter(({ id }) => id === 'D').flatMap(({ lines }) => lines.map(({ id, points }) => [id, points])),
    ),
  );
const asOf = (desk: Desk): ServiceChat => serviceChatOf(chatRecord(setup, desk.run, desk.chat));

describe('the response clock of part D', () => {
  it.each(['嗯', '嗯嗯', 'asdf', '😊', '在的亲', '非常抱歉'])('is not stopped by 「%s」 in three seconds', (word) => {
    const quick = new Desk(setup).say(word).wait(100).say(NEWS);
    expect(paceOf(quick).first_response).toBe(0);
    expect(paceOf(quick).mean_response).toBe(0);
  });

  it('is stopped by news, a right question and the first request to wait', () => {
    for (const words of [NEWS, '请问您的订单号是多少？', '请稍等2分钟，我查一下']) {
      expect(paceOf(new Desk(setup).say(words)).first_response, words).toBe(5);
    }
  });

  it('runs on after a second request to wait, however it is worded', () => {
    const ELSE = '还有其他可以帮您的吗？';
    const once = new Desk(setup).say('稍等').wait(20).say(NEWS).say(ELSE);
    const twice = new Desk(setup).say('稍等').wait(20).say('请您再稍等一下哦').wait(100).say(NEWS).say(ELSE);
    expect(paceOf(once).mean_response).toBe(5);
    expect(paceOf(twice).mean_response).toBeLessThan(5);
  });

  it('counts the same question once', () => {
    const asking = new Desk(setup)
      .say('请问有什么可以帮您？')
      .say('请问有什么可以帮您？')
      .say('亲，请问有什么可以帮您？');
    expect(asOf(asking).events.flatMap(({ isEffective }) => (isEffective === undefined ? [] : [isEffective]))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes a courtesy to a content customer for the answer it is', () => {
    const done = new Desk(setup).say('您好，请问有什么可以帮您？').say(NEWS).say('不客气');
    expect(done.chat.customer.settledBy).not.toBeNull();
    expect(paceOf(done)).toEqual({ first_response: 5, mean_response: 5, patience: 5 });
  });
});
