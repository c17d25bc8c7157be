import type { DeskPorts } from '@mianmian/application/ports/desk-ports';
import type { InterviewPorts } from '@mianmian/application/ports/interview-ports';
import type { Ports } from '@mianmian/application/ports/ports';
import type { PreparationContent } from '@mianmian/application/ports/preparation-content';
import type { TaskSource } from '@mianmian/application/ports/task-content';
import { handIn } from '@mianmian/application/use-cases/paper/hand-in';
import { listSittings } from '@mianmian/application/use-cases/paper/list-sittings';
import { readReport } from '@mianmian/application/use-cases/paper/read-report';
import { readSitting } from '@mianmian/application/use-cases/paper/read-sitting';
import { rescoreSitting } from '@mianmian/application/use-cases/paper/rescore-sitting';
import { saveAnswer } from '@mianmian/application/use-cases/paper/save-answer';
import { startSitting } from '@mianmian/application/use-cases/paper/start-sitting';
import { listPapers, listQuestions, readQuestion } from '@mianmian/application/use-cases/practice/browse-bank';
import { practiseQuestion } from '@mianmian/application/use-cases/practice/practise-question';
import { readPractice } from '@mianmian/application/use-cases/practice/read-practice';
import { readPracticeOverview } from '@mianmian/application/use-cases/practice/read-practice-overview';
import { studyQuestion } from '@mianmian/application/use-cases/practice/study-question';
import { taste } from '@mianmian/application/use-cases/practice/taste';
import { fail, ok } from '@mianmian/core/shared/result';
import type { JobFiles } from '../job-files/open-job-files.ts';
import { type AccountParts, createAccountHandlers } from './account-handlers.ts';
import { createAgentHandlers, createDeskHandlers, createDeskReportHandlers } from './desk-handlers.ts';
import type { Handlers } from './endpoint-types.ts';
import { createInterviewHandlers } from './interview-handlers.ts';
import { createJobFileHandlers } from './job-file-handlers.ts';
import { createMyDataHandlers } from './my-data-handlers.ts';
import { createOrganisationHandlers } from './organisation-handlers.ts';
import { createPreparationHandlers } from './preparation-handlers.ts';
import { createTaskHandlers } from './task-handlers.ts';

export type Liveness = {
  readonly version: string;
  /** Whether the database answers and the server is not stopping. */
  readonly isReady: () => Promise<boolean>;
};

/** What people get ready with before an interview. */
export type GettingReady = {
  readonly preparation: PreparationContent;
  readonly jobFiles: JobFiles;
  readonly interviews: InterviewPorts['interviews'];
  readonly tasks: TaskSource;
};

/** One use case behind each endpoint of the contract. */
export const createHandlers = (
  ports: Ports,
  desk: DeskPorts,
  account: AccountParts,
  { preparation, jobFiles, interviews, tasks }: GettingReady,
  { version, isReady }: Liveness,
): Handlers => ({
  ...createDeskHandlers(desk),
  ...createDeskReportHandlers(desk),
  ...createAgentHandlers(desk),
  listQuestions: async () => ok(listQuestions(ports.bank)),
  readQuestion: async ({ params }) => readQuestion(ports.bank, params.questionId),
  studyQuestion: ({ actor, params }) => studyQuestion(ports, actor, params.questionId),
  listPapers: async () => ok(listPapers(ports.bank)),
  taste: async ({ body }) => ok(taste(ports, body.answer)),
  startSitting: ({ actor, body }) => startSitting(ports, actor, body),
  listSittings: async ({ actor }) => ok(await listSittings(ports, actor)),
  readSitting: ({ actor, params }) => readSitting(ports, actor, params.sittingId),
  saveAnswer: ({ actor, params, body }) => saveAnswer(ports, actor, { ...body, sittingId: params.sittingId }),
  handIn: ({ actor, params, body }) => handIn(ports, actor, { ...body, sittingId: params.sittingId }),
  readReport: ({ actor, params }) => readReport(ports, actor, params.sittingId),
  rescore: ({ actor, params }) => rescoreSitting(ports, actor, params.sittingId),
  practise: ({ actor, body }) => practiseQuestion(ports, actor, body),
  readPractice: ({ actor, params }) => readPractice(ports, actor, params.questionId),
  practiceOverview: async ({ actor }) => ok(await readPracticeOverview(ports, actor)),
  ...createAccountHandlers(account),
  ...createOrganisationHandlers(ports),
  ...createMyDataHandlers(ports),
  ...createPreparationHandlers({ ...ports, preparation }),
  ...createJobFileHandlers(jobFiles),
  ...createInterviewHandlers({
    ...ports,
    interviews,
    // Read when it is first asked for.
    get jobLexicon() {
      return preparation.jobLexicon;
    },
  }),
  ...createTaskHandlers({ ...ports, tasks }),
  health: async () => ok({ status: 'ok', version }),
  ready: async () => ((await isReady()) ? ok({ status: 'ready' }) : fail({ code: 'not-ready' })),
});
