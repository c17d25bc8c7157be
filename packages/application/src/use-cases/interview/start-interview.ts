import { type Actor, can } from '@mianmian/core/access/can';
import { beginInterview } from '@mianmian/core/interview/begin-interview';
import type { Interview, InterviewMinutes } from '@mianmian/core/interview/interview';
import type { Competency } from '@mianmian/core/question-bank/competency';
import { hashText } from '@mianmian/core/shared/hash';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { InterviewPorts } from '../../ports/interview-ports.ts';
import type { InterviewHead, InterviewRecord } from '../../ports/interview-store.ts';
import type { ResearchContent } from '../../ports/note-content.ts';
import type { Transaction } from '../../ports/store.ts';
import { type InterviewView, viewInterview } from '../../views/view-interview.ts';
import { readProgress } from '../preparation/read-progress.ts';
import { type BadRequest, NOT_FOUND, type NotFound, type QuotaReached } from '../refusal.ts';
import { hashQuestion } from '../steps/asked-questions.ts';
import { withinQuota } from '../steps/within-quota.ts';
import { findOwnInterview } from './find-own-interview.ts';
import { NOTHING_READ, readFacts } from './read-facts.ts';
import { setupOf } from './setup-of.ts';

export type StartInterview = {
  readonly eventId: string;
  readonly minutes: InterviewMinutes;
  readonly from: { readonly applicationId: string } | { readonly presetId: string };
  /** Of an interview that is over, to sit the same one again. */
  readonly seed?: number | undefined;
};

/** What is asked for; null when there is no such preset, or no such application of theirs. */
type Aim = Pick<InterviewHead, 'title' | 'presetId' | 'applicationId' | 'facts'> & {
  readonly competencies: readonly Competency[];
};

/**
 * Starts a mock interview in the actor's workspace, with the greeting and the first question. A repeated event id gives
 * the one it started. With the seed of an earlier one of the same kind it is that one again, whatever became weak or was
 * written in the application's file since.
 */
export async function startInterview(
  ports: InterviewPorts,
  actor: Actor,
  request: StartInterview,
): Promise<Result<InterviewView, NotFound | BadRequest | QuotaReached>> {
  // In a transaction of its own: whatever is answered in between counts for the next interview.
  const { competencies } = await readProgress(ports, actor);
  const weak = competencies.filter(({ isWeak }) => isWeak).map(({ competency }) => competency);
  return ports.store.transact(async (tx) => {
    const started = await tx.interviews.findByStartEvent(actor.personId, request.eventId);
    if (started !== null && !isStartedBy(started, request))
      return fail({ code: 'bad-request', reason: 'event-id-reused' });
    if (started !== null) {
      const own = (await findOwnInterview(ports, tx, actor, 'read', started.id)) ?? started;
      return ok(viewInterview(own, await tx.interviews.listTurns(own.id)));
    }
    const seed = request.seed ?? throwSeed(ports);
    const aim = await findAim(ports, tx, actor, request.from, seed);
    if (aim === null) return fail(NOT_FOUND);
    const within = await withinQuota(ports, tx, actor, ['interviews-a-day']);
    if (!within.ok) return within;
    const { competencies: wanted, ...named } = aim;
    const earlier = await findSame(tx, actor, named, request);
    const head = {
      ...named,
      minutes: request.minutes,
      seed,
      facts: earlier?.facts ?? aim.facts,
      weak: earlier?.weak ?? [...new Set([...wanted, ...weak])],
    };
    const { interview, says } = beginInterview(setupOf(ports, head));
    const now = ports.clock.now();
    const record: InterviewRecord = {
      ...head,
      id: ports.ids.next(),
      workspaceId: actor.workspaceId,
      personId: actor.personId,
      startEventId: request.eventId,
      contentHash: ports.interviews().hash,
      questionHashes: await keepQuestions(ports, tx, interview),
      opening: says,
      interview,
      startedAt: now,
      lastAt: now,
      endedAt: null,
      endedBy: null,
      turns: 0,
      points: null,
      maxPoints: null,
    };
    await tx.interviews.put(record);
    return ok(viewInterview(record, []));
  });
}

/** An application may have got another id since, when its guest brought it to an account. */
const isStartedBy = (started: InterviewHead, { minutes, seed, from }: StartInterview): boolean =>
  started.minutes === minutes &&
  (seed === undefined || started.seed === seed) &&
  ('presetId' in from ? started.presetId === from.presetId : started.applicationId !== null);

async function findAim(
  ports: InterviewPorts,
  tx: Transaction,
  actor: Actor,
  from: StartInterview['from'],
  seed: number,
): Promise<Aim | null> {
  if ('presetId' in from) {
    const preset = ports.interviews().presets.find(({ id }) => id === from.presetId);
    if (preset === undefined) return null;
    const { id, name, position, competencies } = preset;
    const facts = { company: null, position, ...NOTHING_READ };
    return { title: name, presetId: id, applicationId: null, facts, competencies };
  }
  const note = await tx.notes.find(actor.workspaceId, from.applicationId);
  if (note === null || note.content.kind !== 'application' || !can(actor, 'read', { workspaceId: note.workspaceId }))
    return null;
  const facts = readFacts(ports, note.content, await findResearch(tx, actor, note.id), seed);
  return {
    title: [facts.company, facts.position].filter((part) => part !== null).join(' · ') || '求职档案',
    presetId: null,
    applicationId: note.id,
    facts,
    competencies: [],
  };
}

async function findResearch(tx: Transaction, actor: Actor, applicationId: string): Promise<ResearchContent | null> {
  const notes = await tx.notes.listOfWorkspace(actor.workspaceId);
  const contents = notes.filter(({ workspaceId }) => can(actor, 'read', { workspaceId })).map(({ content }) => content);
  return (
    contents.find(
      (content): content is ResearchContent => content.kind === 'research' && content.applicationId === applicationId,
    ) ?? null
  );
}

/** The actor's own interview that is to be sat again. */
async function findSame(
  tx: Transaction,
  actor: Actor,
  { presetId, applicationId }: Pick<InterviewHead, 'presetId' | 'applicationId'>,
  { minutes, seed }: StartInterview,
): Promise<InterviewHead | undefined> {
  if (seed === undefined) return undefined;
  const all = await tx.interviews.listOfWorkspace(actor.workspaceId);
  return all.find(
    (each) =>
      each.endedAt !== null &&
      each.seed === seed &&
      each.minutes === minutes &&
      each.presetId === presetId &&
      each.applicationId === applicationId,
  );
}

/** Keeps every question that may be asked as it is now; which edition of each, by its id. */
async function keepQuestions(
  { bank }: InterviewPorts,
  tx: Transaction,
  { plan }: Interview,
): Promise<InterviewRecord['questionHashes']> {
  const ids = new Set([
    ...plan.items.flatMap((item) => ('questionId' in item ? [item.questionId] : [])),
    ...plan.spareQuestionIds,
  ]);
  const questions = bank.questions.filter(({ id }) => ids.has(id));
  const hashes = questions.map((question) => ({ question, hash: hashQuestion(question) }));
  for (const { question, hash } of hashes) await tx.askedQuestions.keep(hash, question);
  return Object.fromEntries(hashes.map(({ question, hash }) => [question.id, hash]));
}

/** From an id that nobody can guess: 31 bits. */
const throwSeed = ({ ids }: InterviewPorts): number => Number.parseInt(hashText(ids.next()).slice(0, 8), 16) >>> 1;
