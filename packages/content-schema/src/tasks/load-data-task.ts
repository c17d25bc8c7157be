import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '@mianmian/core/question-bank/question';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { HOPED_FIGURE } from '@mianmian/core/tasks/tickets/grade-data-task';
import type { TicketTemplates } from '@mianmian/core/tasks/tickets/ticket-templates';
import type { ContentProblem } from '../content-problem.ts';
import { loadRubric } from '../load-rubric.ts';
import { readYamlFile } from '../read-yaml-file.ts';
import { checkTicketTemplates } from './check-ticket-templates.ts';
import { ticketTemplatesFileSchema } from './ticket-templates-file.ts';

const TEMPLATES = 'tasks/ticket-week.yaml';
const PROPOSAL = 'tasks/data-proposal.yaml';

export type DataTaskContent = {
  readonly templates: TicketTemplates;
  /** By which the scorer reads a proposal. */
  readonly proposal: Question;
};

/**
 * Reads and checks what the data task is made of.
 * @param directory the folder of the content
 * Errors: all problems of both files; never an empty list.
 */
export function loadDataTask(directory: string): Result<DataTaskContent, readonly ContentProblem[]> {
  if (!existsSync(join(directory, TEMPLATES))) return fail([{ file: TEMPLATES, line: 1, message: '文件不存在' }]);
  const templates = readYamlFile(directory, TEMPLATES, ticketTemplatesFileSchema);
  const proposal = loadRubric(join(directory, PROPOSAL), new Set());
  const problems = [
    ...(templates.ok ? checkTicketTemplates(templates.value) : templates.error),
    ...(proposal.ok ? checkHopedFigure(proposal.value) : proposal.error).map((problem) => ({
      ...problem,
      file: PROPOSAL,
    })),
  ];
  if (!templates.ok || !proposal.ok || problems.length > 0) return fail(problems);
  return ok({ templates: templates.value.value, proposal: proposal.value });
}

/** The grade looks at one facet by its name. */
function checkHopedFigure({ criteria }: Question): readonly ContentProblem[] {
  const { criterionId, facetId } = HOPED_FIGURE;
  const facets = criteria.find(({ id }) => id === criterionId)?.facets ?? [];
  if (facets.some(({ id }) => id === facetId)) return [];
  return [
    {
      file: PROPOSAL,
      line: 1,
      message: `要有 id 是「${criterionId}」的要点和其中的「${facetId}」：评分时另看它有没有数字`,
    },
  ];
}
