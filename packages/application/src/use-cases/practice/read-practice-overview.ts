import type { Actor } from '@mianmian/core/access/can';
import { type CompetencyScore, scoreCompetencies } from '@mianmian/core/report/competency-scores';
import type { Instant } from '@mianmian/core/shared/instant';
import type { AnswerTotal } from '../../ports/answer-store.ts';
import type { Ports } from '../../ports/ports.ts';
import { pairWithQuestions } from '../steps/assessed-pairs.ts';

export type PracticeOverview = {
  readonly questions: readonly {
    readonly questionId: string;
    readonly attempts: number;
    /** Of the scored answers; null without any. */
    readonly lastTotal: number | null;
    readonly bestTotal: number | null;
    readonly max: number;
    readonly lastAt: Instant;
  }[];
  /** Over the latest scored answer of each question. */
  readonly competencies: readonly CompetencyScore[];
};

/** What the actor reached in each question ever answered, the latest first, and the weak spots; who is not known has none. */
export async function readPracticeOverview(ports: Ports, actor: Actor | null): Promise<PracticeOverview> {
  if (actor === null) return { questions: [], competencies: [] };
  return ports.store.transact(async (tx) => {
    const totals = await tx.answers.listTotals(actor.workspaceId);
    const groups = groupByQuestion(totals);
    const latestIds = groups.flatMap((group) => group.filter(isScored).at(-1)?.id ?? []);
    const pairs = await pairWithQuestions(tx, await tx.answers.find(latestIds));
    return {
      questions: groups.flatMap(summarise).sort((a, b) => b.lastAt - a.lastAt),
      competencies: scoreCompetencies(
        pairs.map(({ question, stored }) => ({ question, evaluation: stored.evaluation })),
      ),
    };
  });
}

function groupByQuestion(totals: readonly AnswerTotal[]): readonly (readonly AnswerTotal[])[] {
  const groups = new Map<string, AnswerTotal[]>();
  for (const total of totals) groups.set(total.questionId, [...(groups.get(total.questionId) ?? []), total]);
  return [...groups.values()];
}

const isScored = ({ state }: AnswerTotal): boolean => state === 'scored';

function summarise(group: readonly AnswerTotal[]): PracticeOverview['questions'] {
  const last = group.at(-1);
  if (last === undefined) return [];
  const scored = group.filter(isScored).map(({ total }) => total);
  return [
    {
      questionId: last.questionId,
      attempts: group.length,
      lastTotal: scored.at(-1) ?? null,
      bestTotal: scored.length === 0 ? null : Math.max(...scored),
      max: last.max,
      lastAt: last.at,
    },
  ];
}
