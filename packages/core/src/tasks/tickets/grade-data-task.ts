import type { Evaluation } from '../../question-bank/evaluation.ts';
import { type CheckedFigure, checkFigures } from './check-figures.ts';
import { type Classification, judgeClassification } from './classification.ts';
import { namesLink } from './names-link.ts';
import type { TicketWeek, WeekTruth } from './ticket-week.ts';

export type DataTaskWork = {
  /** Class id by ticket id. */
  readonly classes: Readonly<Record<string, string>>;
  /** Class ids, the most frequent first; more than three are not looked at. */
  readonly topCauses: readonly string[];
  readonly proposal: string;
};

/** What of the scorer's evaluation counts. */
export type ReadProposal = Pick<Evaluation, 'state' | 'total' | 'max' | 'criteria'>;

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
/** The facet of the proposal's rubric that wants a figure hoped for. To the scorer one that tells of this week looks alike. */
export const HOPED_FIGURE = { criterionId: 'effect', facetId: 'figure' };
const HOPE = /预计|预期|目标|争取|力争|有望|希望|应该|大概|降|减|少|压|缩|省|以内|以下|提升|提高/u;
const NUMBER = /\d|[二两三四五六七八九十百半]|一(?:成|个|小时|天|分)/u;
const CLAUSE_END = /[,\uff0c。;\uff1b!\uff01?\uff1f\n]/u;
/** For a hope without a figure, as the rubric gives it elsewhere. */
const HOPE_ALONE = 0.5;

/**
 * Grades a week's work against what is true of it.
 * @param proposal what the scorer found in the proposal by `content/tasks/data-proposal.yaml`
 */
export function gradeDataTask(
  { tickets, classes }: TicketWeek,
  truth: WeekTruth,
  work: DataTaskWork,
  proposal: ReadProposal,
): DataTaskResult {
  const classification = judgeClassification(truth.tickets, work.classes);
  const figures = checkFigures(work.proposal, truth);
  const usesLink = namesLink(work.proposal, truth.link);
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
  const left = wrong.filter(({ chosen }) => chosen === null).length;
  return {
    part: 'classification',
    points: quarter(MAX.classification * reached),
    max: MAX.classification,
    because: [
      `分对 ${percent(accuracy)}：分错 ${wrong.length - left} 张，没有分 ${left} 张`,
      `除去碰运气，一致程度 ${kappa.toFixed(2)}；${KAPPA_FULL} 起满分，${KAPPA_NONE} 以下不得分`,
    ],
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
      `你写的是：${given.map(nameOf).join('、') || '没有写'}`,
      ...(given.length === 0 ? [] : faultsOf(topCauses, given, hits, nameOf)),
    ],
  };
}

function faultsOf(
  topCauses: readonly string[],
  given: readonly string[],
  hits: readonly string[],
  nameOf: (id: string) => string,
): readonly string[] {
  const list = (ids: readonly string[]) => ids.map(nameOf).join('、');
  const missed = topCauses.filter((id) => !given.includes(id));
  const extra = given.filter((id) => !topCauses.includes(id));
  const ranked = topCauses.filter((id) => hits.includes(id));
  return [
    ...(missed.length > 0 ? [`漏了：${list(missed)}`] : []),
    ...(extra.length > 0 ? [`不算最多的：${list(extra)}`] : []),
    ...(ranked.join() === hits.join() ? [] : [`次序应是：${list(ranked)}`]),
  ];
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
  read: ReadProposal,
  text: string,
  figures: readonly CheckedFigure[],
  { causes, topCauses }: WeekTruth,
  tickets: readonly string[],
): DataTaskPart {
  const part = (points: number, because: readonly string[]): DataTaskPart => ({
    part: 'proposal',
    points: quarter(points),
    max: MAX.proposal,
    because,
  });
  if (read.state === 'unanswered') return part(0, ['没有写提案']);
  if (read.state === 'insufficient') return part(0, ['提案太短，看不出要点，没有得分']);
  if (copiedShare(text, tickets) > COPIED_MOST) return part(0, ['提案大半是照抄工单，不计分']);
  const hope = judgeHope(read, text);
  const reached = read.max === 0 ? 0 : Math.max(0, read.total - hope.lost) / read.max;
  if (reached === 0) return part(0, ['评分要点一条也没有说到']);
  const because = [`按评分要点得 ${percent(reached)}`, ...hope.because];
  const named = causes.some(
    ({ causeId, name, words }) => topCauses.includes(causeId) && [name, ...words].some((word) => text.includes(word)),
  );
  const points = MAX.proposal * reached;
  if (!named) return part(points / 2, [...because, '提案没有针对主要原因，减半']);
  if (!figures.some(({ verdict }) => verdict === 'right'))
    return part(points / 2, [...because, '提案没有用到对的数据，减半']);
  return part(points, because);
}

/** Points the rubric gave for a hoped-for figure where the text hopes without one, or not at all. */
function judgeHope(
  { criteria }: ReadProposal,
  text: string,
): { readonly lost: number; readonly because: readonly string[] } {
  const found = criteria
    .find(({ criterionId }) => criterionId === HOPED_FIGURE.criterionId)
    ?.found.find(({ facetId }) => facetId === HOPED_FIGURE.facetId);
  if (found === undefined) return { lost: 0, because: [] };
  const hopes = text.split(CLAUSE_END).filter((clause) => HOPE.test(clause));
  if (hopes.some((clause) => NUMBER.test(clause))) return { lost: 0, because: [] };
  if (hopes.length === 0) return { lost: found.points, because: ['预期效果没有写希望变成多少，这一条不算'] };
  const lost = Math.max(0, found.points - HOPE_ALONE);
  return { lost, because: ['预期效果没有数字，只算一小部分'] };
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
