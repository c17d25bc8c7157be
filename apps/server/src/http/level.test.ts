import { expect, it } from 'vitest';
import { DESK_TEST, hearOut, openTutorial } from '../fixtures/desk-visitor.ts';

it('takes a finished run at the desk for a piece of the level, and none that is under way', DESK_TEST, async () => {
  const { server, visitor, run, at } = await openTutorial();
  await hearOut(server, at);
  await at.say('您好，在的，请问有什么可以帮您？');
  await hearOut(server, at);
  await at.use('query_order', { key: '2603110201' });
  await at.say('您的台灯仓库安排在3月13日发出，也就是明天');
  await hearOut(server, at);
  await at.use('note', { customerId: 'c-xu', text: '问发货时间，已告知 3 月 13 日发出' });
  expect((await visitor.call('readLevel')).basis.desks).toBe(0);
  await at.finish();

  const { level, pieces, held, basis } = await visitor.call('readLevel');
  expect([level, held, basis.desks]).toEqual(['basic', null, 1]);
  expect(pieces).toMatchObject([{ kind: 'desk', recordId: run.id, level: 'basic', carries: true, isFullCase: false }]);
  expect(pieces[0]?.text).toContain('告诉顾客哪天发货');
});
