// Prints what ways of doing the data task earn over 500 weeks: careful work, half the work, dice, and lazy tricks.
// The proposal's rubric points are given to all of them in full, so that only the data speak.
import path from 'node:path';
import { loadDataTask } from '@mianmian/content-schema/tasks/load-data-task';
import { type DataTaskWork, gradeDataTask } from '@mianmian/core/tasks/tickets/grade-data-task';
import { makeTicketWeek } from '@mianmian/core/tasks/tickets/make-ticket-week';
import type { MadeWeek } from '@mianmian/core/tasks/tickets/ticket-week';

const WEEKS = 500;
const loaded = loadDataTask(path.join(import.meta.dirname, '../../content'));
if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join());
const { templates, proposal } = loaded.value;

const classesBy = ({ week, truth }: MadeWeek, choose: (right: string, index: number) => string) =>
  Object.fromEntries(week.tickets.map(({ id }, index) => [id, choose(truth.tickets[id]?.causeId ?? '', index)]));
const sentence = ({ truth: { causes } }: MadeWeek) =>
  `${causes[0]?.name}占${Math.round((causes[0]?.share ?? 0) * 100)}%，建议先改它。`;

const ways: Readonly<Record<string, (made: MadeWeek) => DataTaskWork>> = {
  careful: (made) => ({
    classes: classesBy(made, (right) => right),
    topCauses: made.truth.topCauses,
    proposal: sentence(made),
  }),
  'every third ticket left out': (made) => ({
    classes: classesBy(made, (right, index) => (index % 3 === 0 ? '' : right)),
    topCauses: made.truth.topCauses,
    proposal: sentence(made),
  }),
  dice: (made) => ({
    classes: classesBy(made, (_, index) => made.week.classes[(index * 7) % made.week.classes.length]?.id ?? ''),
    topCauses: made.week.classes.slice(0, 3).map(({ id }) => id),
    proposal: '很多问题都要优化，占35%。',
  }),
  'all in the biggest class': (made) => ({
    classes: classesBy(made, () => made.truth.topCauses[0] ?? ''),
    topCauses: made.truth.topCauses.slice(0, 1),
    proposal: '这个问题要重视。',
  }),
  'copied tickets': (made) => ({
    classes: {},
    topCauses: [],
    proposal: made.week.tickets.map(({ text }) => text).join('。'),
  }),
};

for (const [name, work] of Object.entries(ways)) {
  const earned = Array.from({ length: WEEKS }, (_, seed) => {
    const made = makeTicketWeek(seed, templates);
    return gradeDataTask(made.week, made.truth, work(made), {
      state: 'scored',
      total: proposal.points,
      max: proposal.points,
      criteria: [],
    }).points;
  }).toSorted((a, b) => a - b);
  const at = (share: number) => earned[Math.floor(share * (WEEKS - 1))];
  console.log(`${name}: lowest ${at(0)}, middle ${at(0.5)}, highest ${at(1)} of 100`);
}
