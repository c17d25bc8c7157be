import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';
import type { Instant } from '@mianmian/core/shared/instant';
import type { FigureMark } from '@mianmian/core/tasks/guides/check-content-facts';
import type { Deduction } from '@mianmian/core/tasks/guides/grade-content-task';
import type { GuideBrief, GuideFact } from '@mianmian/core/tasks/guides/guide-brief';
import type { DataTaskResult, DataTaskWork } from '@mianmian/core/tasks/tickets/grade-data-task';
import type { CauseTruth, TicketWeek, WeekLink, WeekTruth } from '@mianmian/core/tasks/tickets/ticket-week';
import type { ContentTaskRecord, ContentTaskWork, DataTaskRecord, TaskLine, TaskRecord } from '../ports/task-store.ts';
import { nameRubric, type RubricNames } from './view-assessed.ts';

type CriterionView = { readonly id: string; readonly name: string; readonly max: number };
/** What is to be written and what is judged: not the words that earn points. */
export type TaskBriefView = Omit<GuideBrief, 'facts'> & {
  readonly facts: readonly Omit<GuideFact, 'words'>[];
  readonly criteria: readonly CriterionView[];
};
type JudgedText = { readonly judged: { readonly evaluation: Evaluation; readonly names: RubricNames } };
type DataResultView = DataTaskResult &
  JudgedText & {
    readonly truth: {
      readonly causes: readonly Omit<CauseTruth, 'words'>[];
      readonly topCauses: readonly string[];
      readonly link: Omit<WeekLink, 'words'> & { readonly name: string };
    };
    readonly seed: number;
  };
type ContentResultView = JudgedText & {
  readonly points: number;
  readonly max: number;
  readonly deductions: readonly Deduction[];
  readonly figures: readonly FigureMark[];
  readonly characters: number;
  readonly examples: readonly string[];
};

type Frame = {
  readonly id: string;
  readonly title: string;
  readonly startedAt: Instant;
  readonly handedInAt: Instant | null;
};
export type TaskView = Frame &
  (
    | {
        readonly kind: 'data';
        readonly week: Omit<TicketWeek, 'seed'>;
        readonly work: DataTaskWork | null;
        readonly result: DataResultView | null;
        readonly criteria: readonly CriterionView[];
      }
    | {
        readonly kind: 'content';
        readonly brief: TaskBriefView;
        readonly work: ContentTaskWork | null;
        readonly result: ContentResultView | null;
      }
  );

export type TaskSummary = Frame & {
  readonly kind: TaskRecord['kind'];
  readonly briefId: string | null;
  readonly points: number | null;
  readonly max: number;
};

/** The task as its owner may see it now: seed, truth and examples only once it is handed in. */
export function viewTask(record: TaskRecord, question: Question): TaskView {
  const { id, title, startedAt, handedIn } = record;
  const frame = { id, title, startedAt, handedInAt: handedIn?.at ?? null };
  const criteria = question.criteria.map(({ id: criterionId, name, max }) => ({ id: criterionId, name, max }));
  const names = nameRubric(question);
  if (record.kind === 'data') {
    const { seed: _, ...week } = record.given.week;
    const { handedIn: end } = record;
    return { ...frame, kind: 'data', week, work: end?.work ?? null, result: dataResultOf(record, names), criteria };
  }
  const brief = viewBrief(record.given.brief, criteria);
  const { handedIn: end } = record;
  return { ...frame, kind: 'content', brief, work: end?.work ?? null, result: contentResultOf(record, names) };
}

const viewBrief = (brief: GuideBrief, criteria: readonly CriterionView[]): TaskBriefView => ({
  ...brief,
  facts: brief.facts.map(({ id, text, isRequired }) => ({ id, text, isRequired })),
  criteria,
});

function dataResultOf({ given: { week, truth }, handedIn }: DataTaskRecord, names: RubricNames): DataResultView | null {
  if (handedIn === null) return null;
  const { grade, evaluation } = handedIn;
  return { ...grade, judged: { evaluation, names }, truth: viewTruth(truth), seed: week.seed };
}

const viewTruth = ({ causes, topCauses, link }: WeekTruth): DataResultView['truth'] => ({
  causes: causes.map(({ words: _, ...cause }) => cause),
  topCauses,
  link: {
    kind: link.kind,
    causeId: link.causeId,
    share: link.share,
    // Of a product the first word is its name; days are several words.
    name: link.kind === 'days' ? link.words.join('、') : (link.words[0] ?? ''),
  },
});

function contentResultOf({ given, handedIn }: ContentTaskRecord, names: RubricNames): ContentResultView | null {
  if (handedIn === null) return null;
  const {
    grade: { points, max, deductions, check },
    evaluation,
  } = handedIn;
  const { figures, characters } = check;
  return { points, max, deductions, figures, characters, judged: { evaluation, names }, examples: given.examples };
}

export const summariseTask = ({
  id,
  title,
  kind,
  subject,
  startedAt,
  handedInAt,
  points,
  max,
}: TaskLine): TaskSummary => ({
  id,
  title,
  kind,
  briefId: kind === 'content' ? subject : null,
  startedAt,
  handedInAt,
  points,
  max,
});
