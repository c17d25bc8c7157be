import type { Evaluation } from '../../question-bank/evaluation.ts';
import { type CheckedFigure, checkFigures } from './check-figures.ts';
import { type Classification, judgeClassification } from './classification.ts';
import type { TicketWeek, WeekTruth } from './ticket-week.ts';

export type DataTaskWork = {
  /** Class id by ticket id. */
  readonly classes: Readonly<Record<string, string>>;
  /** Class ids, the most frequent first; more than three are not looked at. */
  readonly topCauses: readonly string[];
  readonly proposal: string;
};

/** One part of the result with what it rests on, in Chinese. */
export type DataTaskPart = {
  readonly part: 'classification' | 'top-causes' | 'figures' | 'proposal';
  readonly points: number;
  readonly max: number;
  readonly because: readonly string[];
};

export type DataTaskResult = {
  readonly points: number;
  readonly max: number;
  readonly parts: readonly DataTaskPart[];
  readonly classification: Classification;
  readonly figures: readonly CheckedFigure[];
  /** Whether the proposal saw what the week's first cause hangs on. */
  readonly usesLink: boolean;
};

const MAX = { classification: 40, topCauses: 20, figures: 10, proposal: 30 };
export const DATA_TASK_MAX = MAX.classification + MAX.topCauses + MAX.figures + MAX.proposal;
/** A careful person agrees this far with the truth; below the lower end little more than chance is left. */
const KAPPA_FULL = 0.92;
const KAPPA_NONE = 0.2;
const MOST_TOP_CAUSES = 3;
/** A run of so many characters that stands in a ticket is copied, not said. */
const COPIED_RUN = 10;
const COPIED_MOST = 0.4;

/**
 * Grades a week's work against what is true of it.
 * @param proposal what the scorer found in the proposal by `content/tasks/data-proposal.yaml`
 */
export function gradeDataTask(
  { tickets, classes }: TicketWeek,
  truth: WeekTruth,
  work: DataTaskWork,
  proposal: Pick<Evaluation, 'total' | 'max'>,
): DataTaskResult {
  const classification = judgeClassification(truth.tickets, work.classes);
  const figures = checkFigures(work.proposal, truth);
  const usesLink = truth.link.words.some((word) => work.proposal.includes(word));
  const nameOf = (id: string) => classes.find((each) => each.id === id)?.name ?? '未知分类';
  const parts = [
    partOfClassification(classification),
    partOfTopCauses(truth, work.topCauses, nameOf),
    partOfFigures(figures, truth),
    partOfProposal(
      proposal,
      work.proposal,
      figures,
      truth,
      tickets.map(({ text }) => text),
    ),
  ];
  return {
    points: parts.reduce((sum, { points }) => sum + points, 0),
    max: parts.reduce((sum, { max }) => sum + max, 0),
    parts,
    classification,
    figures,
    usesLink,
  };
}

const quarter = (points: number) => Math.round(points * 4) / 4;
const percent = (share: number) => `${Math.round(share * 100)}%`;

function partOfClassification({ kappa, accuracy, wrong }: Classification): DataTaskPart {
  const reached = Math.min(1, Math.max(0, (kappa - KAPPA_NONE) / (KAPPA_FULL - KAPPA_NONE)));
  return {
    part: 'classification',
    points: quarter(MAX.classification * reached),
    max: MAX.classification,
    because: [`分对 ${percent(accuracy)}，除去碰运气后的一致程度 ${kappa.toFixed(2)}`, `分错或没分 ${wrong.length} 张`],
  };
}

/** Seven tenths for the set, three for the order; more named than there are costs as much as one left out. */
function partOfTopCauses(
  { topCauses, causes }: WeekTruth,
  named: readonly string[],
  nameOf: (id: string) => string,
): DataTaskPart {
  const given = [...new Set(named)].slice(0, MOST_TOP_CAUSES);
  const hits = given.filter((id) => topCauses.includes(id));
  const set = given.length === 0 ? 0 : (2 * hits.length) / (given.length + topCauses.length);
  const inOrder = hits.length > 1 && hits.every((id, index) => topCauses[index] === id);
  const order = inOrder ? hits.length / topCauses.length : 0;
  const shown = causes.filter(({ causeId }) => topCauses.includes(causeId));
  return {
    part: 'top-causes',
    points: quarter(MAX.topCauses * (0.7 * set + 0.3 * order)),
    max: MAX.topCauses,
    because: [
      `最多的是：${shown.map(({ name, count, share }) => `${name}（${count} 张，${percent(share)}）`).join('、')}`,
      `您写的是：${given.map(nameOf).join('、') || '没有写'}`,
    ],
  };
}

function partOfFigures(figures: readonly CheckedFigure[], { topCauses }: WeekTruth): DataTaskPart {
  const of = (verdict: CheckedFigure['verdict']) => figures.filter((figure) => figure.verdict === verdict);
  const founded = of('right').some(({ causeId }) => causeId !== null && topCauses.includes(causeId));
  const lost = 4 * of('wrong').length + 2 * of('foundless').length;
  const because = [
    ...of('right').map(({ span }) => `「${span.text}」与数据相符`),
    ...of('wrong').map(({ span, data }) => `「${span.text}」与数据不符：${data ?? ''}`),
    ...of('foundless').map(({ span }) => `「${span.text}」在数据里找不到`),
  ];
  return {
    part: 'figures',
    points: founded ? Math.max(0, MAX.figures - lost) : 0,
    max: MAX.figures,
    because: founded ? because : [...because, '没有一个数字说明主要原因占多少'],
  };
}

function partOfProposal(
  { total, max }: Pick<Evaluation, 'total' | 'max'>,
  text: string,
  figures: readonly CheckedFigure[],
  { causes, topCauses }: WeekTruth,
  tickets: readonly string[],
): DataTaskPart {
  const reached = max === 0 ? 0 : total / max;
  const named = causes.some(
    ({ causeId, name, words }) => topCauses.includes(causeId) && [name, ...words].some((word) => text.includes(word)),
  );
  const part = (points: number, because: readonly string[]): DataTaskPart => ({
    part: 'proposal',
    points: quarter(points),
    max: MAX.proposal,
    because,
  });
  if (copiedShare(text, tickets) > COPIED_MOST) return part(0, ['提案大半是照抄工单，不计分']);
  const points = MAX.proposal * reached;
  if (!named) return part(points / 2, ['提案没有针对主要原因，减半']);
  if (!figures.some(({ verdict }) => verdict === 'right')) return part(points / 2, ['提案没有用到数据，减半']);
  return part(points, [`按评分要点得 ${percent(reached)}`]);
}

/** Share of the text's characters that lie in runs standing in a ticket. */
function copiedShare(text: string, tickets: readonly string[]): number {
  const isCopied = new Array<boolean>(text.length).fill(false);
  for (let start = 0; start + COPIED_RUN <= text.length; start += 1) {
    const run = text.slice(start, start + COPIED_RUN);
    if (tickets.some((ticket) => ticket.includes(run))) isCopied.fill(true, start, start + COPIED_RUN);
  }
  return text.length === 0 ? 0 : isCopied.filter(Boolean).length / text.length;
}
