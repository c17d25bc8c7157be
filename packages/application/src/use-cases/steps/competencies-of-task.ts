import type { Competency } from '@mianmian/core/question-bank/competency';
import type { CompetencyScore } from '@mianmian/core/report/competency-scores';
import type { DataTaskRecord, TaskRecord } from '../../ports/task-store.ts';

type Earned = { readonly points: number; readonly max: number };

/**
 * What a handed-in task says of somebody: sorting, causes and figures of their eye for data, the proposal of whether they
 * change what is wrong, a guide of how they explain. What was left empty says nothing.
 */
export function competenciesOfTask(record: TaskRecord): readonly CompetencyScore[] {
  if (record.kind === 'data') return competenciesOfWeek(record);
  const { handedIn } = record;
  if (handedIn === null || handedIn.evaluation.state !== 'scored') return [];
  return [scoreOf('communication', [handedIn.grade], handedIn.evaluation.criteria.length)];
}

function competenciesOfWeek({ handedIn }: DataTaskRecord): readonly CompetencyScore[] {
  if (handedIn === null) return [];
  const { work, grade, evaluation } = handedIn;
  const isSorted = Object.keys(work.classes).length > 0 || work.topCauses.length > 0;
  const ofData = grade.parts.filter(({ part }) => part !== 'proposal');
  const ofProposal = grade.parts.filter(({ part }) => part === 'proposal');
  return [
    ...(isSorted ? [scoreOf('data', ofData, ofData.length)] : []),
    ...(evaluation.state === 'scored' ? [scoreOf('proactive', ofProposal, ofProposal.length)] : []),
  ];
}

function scoreOf(competency: Competency, parts: readonly Earned[], criteria: number): CompetencyScore {
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const max = parts.reduce((sum, part) => sum + part.max, 0);
  return { competency, percent: Math.round((points / max) * 100), criteria };
}
