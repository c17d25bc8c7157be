import { gradeRun } from '@mianmian/core/simulation/grading/grade-run';
import { hasEnded, type Run } from '@mianmian/core/simulation/run/run';
import { runScript } from '@mianmian/core/simulation/run/run-script';
import { holds } from '@mianmian/core/simulation/scenario/held-since';
import { describe, expect, it } from 'vitest';
import { everyVariant } from './fixtures/every-variant.ts';
import { Desk, setupOf } from './fixtures/sit-down.ts';

const SEED = 3;
const openRefund = (seed = SEED): Desk => new Desk(setupOf('refund-unannounced', 'bank', seed));
const TICKET = {
  orderId: '2603020417',
  kind: '退款异常',
  text: '银行处理中，盯到账',
  dueAt: '2026-03-16 18:00',
  owner: '本人',
};

describe('a customer who is content', () => {
  it('leaves although nobody says goodbye', () => {
    const desk = new Desk(setupOf('refund-unannounced', 'done', SEED)).say('您好，请问有什么可以帮您？');
    desk.say('查到了，168元在3月11日退到您的支付宝了');
    expect(desk.chat.customer.stage).toBe('settled');
    desk.say('嗯呢').wait(60);
    expect(desk.chat.customer.ending).toBe('resolved');
  });

  it('is content with his own yes when that was all that was missing', () => {
    const desk = new Desk(setupOf('unpaid-order', 'card-limit', SEED));
    desk.say('您好，请问页面提示什么？').say('您之前用的是什么卡呢？');
    desk.say('这是银行卡当天限额，您点更换付款方式，换成花呗或余额就能付');
    desk.say('订单保留24小时，明天19:40前付都有效').say('您看现在换个方式付可以吗？').close();
    expect(desk.chat.customer.ending).toBe('resolved');
  });

  it('is not put off without a ticket', () => {
    const desk = openRefund().say('您好，168元的退款银行正在处理，最晚3月16日到您的银行卡');
    desk.say('我一直跟进，3月16日18点前给您回复');
    expect(desk.chat.customer.stage).toBe('talking');
    desk.tool('create_ticket', TICKET);
    expect(desk.chat.customer.stage).toBe('settled');
  });
});

describe('what the agent is about to do', () => {
  const tailAfter = (line: string): boolean =>
    new Desk(setupOf('address-change', 'shipped', 2)).say(line).acts.includes('tell:tail');

  it('asks the customer for nothing, so that no later question is one too many', () => {
    expect(tailAfter('您好，别着急，我先核对一下再帮您处理')).toBe(false);
    expect(tailAfter('您好，我先核对一下您的身份，请报一下手机后四位')).toBe(true);
  });
});

describe('a yes', () => {
  const agreed = { agreed: 'pays' } as const;
  const asked = (): Desk => new Desk(setupOf('unpaid-order', 'card-limit', SEED)).say('您好，请问页面提示什么？');
  const QUESTION = { kind: 'say', chat: 'main', text: '您看现在换个方式付可以吗？' } as const;

  it('counts as soon as it can be read, before anything else is done', () => {
    const desk = asked().put({ ...QUESTION, atMs: 60_000 });
    expect(desk.acts.at(-1)).toBe('consent:pays');
    expect(holds(agreed, desk.chat.customer.ledger)).toBe(true);
    desk.tool('note', { customerId: 'c-shen', text: '顾客同意换付款方式' });
    const row = { rows: 'notes' } as const;
    expect(holds({ first: agreed, second: row }, desk.chat.customer.ledger)).toBe(true);
  });

  it('does not count while it is being typed', () => {
    const desk = asked().put({ ...QUESTION, atMs: 60_000 }, false);
    expect(holds(agreed, desk.chat.customer.ledger)).toBe(false);
    desk.tool('note', { customerId: 'c-shen', text: '没等顾客说好' }, 1);
    expect(holds({ first: agreed, second: { rows: 'notes' } }, desk.chat.customer.ledger)).toBe(false);
  });
});

describe('a promise with a time', () => {
  it('is held against the agent when its time comes and nothing is there', () => {
    const desk = openRefund().say('您好，我查一下，10分钟内给您答复');
    const before = desk.chat.customer.feelings;
    desk.wait(590);
    expect(desk.acts).not.toContain('promise_broken');
    desk.wait(30);
    expect(desk.acts).toContain('promise_broken');
    expect(desk.acts).not.toContain('wait_broken');
    const after = desk.chat.customer.feelings;
    expect(after.trust).toBeLessThan(before.trust);
    expect(after.anger).toBeGreaterThan(before.anger);
  });

  it('is kept by news in time', () => {
    const desk = openRefund().say('您好，我查一下，10分钟内给您答复').wait(120);
    desk.say('查到了，168元的退款银行正在处理，最晚3月16日到您的银行卡').wait(20);
    for (let round = 0; round < 30; round += 1) desk.say(`还在看，第${round}步`).wait(20);
    expect(desk.acts).not.toContain('promise_broken');
    expect(desk.chat.customer.promises[0]?.verdict).toBe('kept');
  });

  it('costs twice what another fault of conduct costs', () => {
    const conductOf = (desk: Desk): number =>
      gradeRun(setupOf('refund-unannounced', 'bank', SEED), desk.run)
        .chats.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines))
        .find(({ id }) => id === 'conduct')?.points ?? 0;
    const kept = openRefund().say('您好，我查一下退款');
    const broken = openRefund().say('您好，我查一下，10分钟内给您答复').wait(620);
    expect(conductOf(kept) - conductOf(broken)).toBeCloseTo(5);
  });

  it('for after the chat has to rest on a row', () => {
    const told = () => openRefund().say('您好，168元的退款银行正在处理，3月16日18点前给您回复');
    const conductOf = (desk: Desk) =>
      gradeRun(setupOf('refund-unannounced', 'bank', SEED), desk.run)
        .chats.flatMap(({ sections }) => sections.flatMap(({ lines }) => lines))
        .find(({ id }) => id === 'conduct')?.points;
    expect(conductOf(told())).toBe(2.5);
    expect(conductOf(told().tool('create_ticket', TICKET))).toBe(5);
  });
});

describe('a customer who left with a promise', () => {
  /** The seeds, of forty, in which he comes back. */
  const leave = (seed: number): Desk => {
    const desk = openRefund(seed).say('您好，我来帮您查一下退款');
    desk.say('168元的退款银行正在处理，最晚3月16日到您的银行卡').tool('create_ticket', TICKET);
    return desk.say('我建了工单一直跟进，3月16日18点前给您回复').say('还有其他可以帮您的吗？').wait(30);
  };
  const left = Array.from({ length: 40 }, (_, index) => leave(index + 1));
  const returning = left.filter(({ chat }) => chat.customer.returnsAtMs !== null);

  it('comes back in some seeds, and the run goes on until then', () => {
    expect(returning.length).toBeGreaterThan(5);
    expect(returning.length).toBeLessThan(25);
    for (const { run } of left) expect(run.chats[0]?.customer.ending).toBe('deferred');
    for (const { run } of returning) expect(hasEnded(run)).toBe(false);
  });

  it('is content again with an answer, and leaves', () => {
    for (const desk of returning.map((_, index) => leave(seedAt(index)))) {
      desk.wait(((desk.chat.customer.returnsAtMs ?? 0) - desk.run.nowMs) / 1_000 + 15);
      expect(desk.acts).toContain('come_back');
      expect(desk.chat.hasEnded).toBe(false);
      desk.say('您好，我一直在跟进，3月16日18点前一定回复您').wait(60);
      expect(desk.acts).toContain('reassured');
      expect(desk.chat.customer.ending).toBe('deferred');
    }
  });

  it('is lost without an answer', () => {
    for (const [index] of returning.entries()) {
      const desk = leave(seedAt(index)).wait(1_200);
      expect(['abandoned', 'complained']).toContain(desk.chat.customer.ending);
      const grade = gradeRun(setupOf('refund-unannounced', 'bank', seedAt(index)), desk.run);
      expect(grade.areGatesPassed).toBe(false);
    }
  });

  const seedAt = (index: number): number => left.indexOf(returning[index] ?? openRefund()) + 1;
});

describe('a wait that names its minutes', () => {
  it('is granted although there is something else to answer', () => {
    const desk = new Desk(setupOf('refund-unannounced', 'done', SEED)).say('您好，请问有什么可以帮您？');
    desk.say('请稍等2分钟，您的订单号是多少？');
    expect(desk.acts.at(-1)).toBe('tell:order');
    desk.wait(110);
    expect(desk.acts).not.toContain('nudge');
  });
});

const actsOf = (run: Run, chat: string): readonly string[] =>
  run.log.flatMap((event) => (event.kind === 'customer' && event.chat === chat ? [event.act] : []));

describe.each(everyVariant())('every customer of $scenario.id/$variant.id', ({ variant, setup }) => {
  it('never says yes to the opposite of what he told', () => {
    for (const { id, facts } of variant.chats) {
      for (const fact of facts.filter(({ slot }) => slot !== 'evidence')) {
        for (const way of fact.say) {
          const steps = [{ chat: id }, { say: '您好，在的' }, { say: `所以不是${way}，对吗？` }];
          expect(actsOf(runScript(setup(SEED), steps), id), way).not.toContain('agree');
        }
      }
    }
  });

  it('never says yes to another figure than he told', () => {
    for (const { id, facts } of variant.chats) {
      for (const way of facts.flatMap(({ say }) => say).filter((words) => /\d/.test(words))) {
        const changed = way.replace(/\d/, (digit) => String((Number(digit) + 3) % 10));
        const steps = [{ chat: id }, { say: '您好，在的' }, { say: `您说的是${changed}，对吗？` }];
        expect(actsOf(runScript(setup(SEED), steps), id), changed).not.toContain('agree');
      }
    }
  });
});
