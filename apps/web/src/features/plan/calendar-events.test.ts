import { makePlan } from '@mianmian/core/coaching/plan/make-plan';
import type { PlanApplication } from '@mianmian/core/coaching/plan/plan-facts';
import { expect, test } from 'vitest';
import { writeCalendar } from '../../shared/calendar/write-calendar.ts';
import { calendarEvents } from './calendar-events.ts';

const APPLICATION: PlanApplication = {
  applicationId: 'app-1',
  company: '云杉家居；「云杉」, 与一家名字特别特别长的网络科技有限公司杭州第一分公司客户服务中心',
  interview: {
    day: '2026-11-25',
    time: '14:00',
    form: 'on-site',
    travelMinutes: 50,
    departure: { day: '2026-11-25', time: '12:50' },
  },
  research: { filled: 0, parts: 8 },
  hasJobText: false,
};
const PLAN = makePlan({
  today: '2026-11-23',
  minutesPerDay: 30,
  applications: [APPLICATION],
  weakSpots: [],
  cards: { due: 3, fresh: 2 },
  drills: { returning: 0, fresh: 9 },
  stories: { count: 0, missingThemes: ['complaint'] },
  typing: null,
  introductions: 1,
  deviceCheckedOn: null,
  questions: [],
  papers: 0,
  desks: 0,
  interviews: 0,
  followUps: [],
  reviewed: [],
  doneToday: [],
  ticked: new Set(),
});
const write = (now: number) =>
  writeCalendar(
    calendarEvents({
      plan: PLAN,
      applications: [{ ...APPLICATION, place: '杭州市西湖区 1 号, 3 楼; 前台' }],
      now,
      origin: 'https://example.com',
      words: {
        name: '计划',
        day: (minutes, kinds) => `备考 ${minutes} 分钟：${kinds}`,
        interview: (company) => `面试：${company}`,
        travel: (company) => `出发：${company}`,
        alarm: '面试提醒',
        titleOf: ({ kind }) => kind,
      },
    }),
  );

test('a calendar file has its breaks, its folds by octets and its instants in UTC', async () => {
  const calendar = await write(Date.UTC(2026, 10, 23, 1));
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const local = new Date(2026, 10, 25, 14).toISOString().replace(/[-:]|\.\d+/g, '');
  expect(lines).toContain(`DTSTART:${local}`);
  expect(lines).toContain('DTSTART;VALUE=DATE:20261123');
  expect(lines).toContain('DTEND;VALUE=DATE:20261124');
  expect(lines.filter((line) => line.startsWith('TRIGGER:'))).toEqual([
    'TRIGGER:-PT24H',
    'TRIGGER:-PT2H',
    'TRIGGER:-PT15M',
  ]);
  expect(lines).toContain('LOCATION:杭州市西湖区 1 号\\, 3 楼\\; 前台');
});

test('a later file names the same events and says it is newer', async () => {
  const read = (calendar: string, name: string) =>
    calendar.split('\r\n').flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));
  const [first, second] = await Promise.all([write(1_764_000_000_000), write(1_764_000_120_000)]);
  expect(read(second, 'UID')).toEqual(read(first, 'UID'));
  expect(new Set(read(first, 'UID')).size).toBe(5);
  expect(Number(read(second, 'SEQUENCE')[0])).toBe(Number(read(first, 'SEQUENCE')[0]) + 2);
});
