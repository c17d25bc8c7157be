import { type Actor, can } from '@mianmian/core/access/can';
import { hear } from '@mianmian/core/interview/hear';
import type { CandidateTurn } from '@mianmian/core/interview/interview';
import { joinAnswers } from '@mianmian/core/interview/join-answers';
import { hasDeclined, recordTurn } from '@mianmian/core/interview/record-turn';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { storableText } from '@mianmian/core/shared/storable-text';
import type { InterviewPorts } from '../../ports/interview-ports.ts';
import type { Asked, InterviewRecord, InterviewTurn } from '../../ports/interview-store.ts';
import type { Transaction } from '../../ports/store.ts';
import { type InterviewView, viewInterview } from '../../views/view-interview.ts';
import {
  type BadRequest,
  INTERVIEW_CONFLICT,
  INTERVIEW_OVER,
  type InterviewConflict,
  type InterviewOver,
  NOT_FOUND,
  type NotFound,
} from '../refusal.ts';
import { closeInterview } from './close-interview.ts';
import { editionOf } from './edition-of.ts';
import { isRenewed, setupOf } from './setup-of.ts';

export type SayInInterview = {
  readonly interviewId: string;
  readonly eventId: string;
  /** From 1. */
  readonly turn: number;
  readonly text: string;
  readonly isDeclined: boolean;
  readonly by: 'typed' | 'spoken';
  readonly spentMs: number;
  readonly spokenMs: number | null;
};

type Refused = NotFound | BadRequest | InterviewConflict | InterviewOver;

/** What the way to the server takes, and clocks that do not run quite alike. */
const GRACE_MS = 2_000;

/**
 * Keeps one turn of the candidate with what the interviewer says to it; durable when the promise resolves. A repeated
 * event id changes nothing and gets the interview with that turn. `conflict`: it has had this turn already, from
 * another tab, or not yet the one before. When questions or lines were renewed meanwhile, the turn is kept and ends it.
 */
export async function sayInInterview(
  ports: InterviewPorts,
  actor: Actor,
  sent: SayInInterview,
): Promise<Result<InterviewView, Refused>> {
  const said: SayInInterview = { ...sent, text: storableText(sent.text) };
  return ports.store.transact(async (tx) => {
    const record = await tx.interviews.find(said.interviewId);
    if (record === null || !can(actor, 'write', { workspaceId: record.workspaceId })) return fail(NOT_FOUND);
    const first = await tx.interviews.findTurn(record.id, said.eventId);
    if (first !== null) {
      if (first.number !== said.turn || first.text !== said.text) {
        return fail({ code: 'bad-request', reason: 'event-id-reused' });
      }
      return ok(viewInterview(record, await tx.interviews.listTurns(record.id)));
    }
    if (record.endedAt !== null) return fail(INTERVIEW_OVER);
    if (record.turns + 1 !== said.turn) return fail(INTERVIEW_CONFLICT);
    const next = await (isRenewed(ports, record) ? keepLast : answer)(ports, tx, record, said);
    return ok(viewInterview(next, await tx.interviews.listTurns(record.id)));
  });
}

/** Keeps the turn as the last one: nothing can be said to it any more. */
async function keepLast(
  ports: InterviewPorts,
  tx: Transaction,
  record: InterviewRecord,
  said: SayInInterview,
): Promise<InterviewRecord> {
  const turn = turnOf(ports, record, said);
  await tx.interviews.addTurn(record, turn);
  const heard = recordTurn(record.interview, { text: turn.text, spentMs: turn.spentMs, declined: turn.isDeclined });
  return closeInterview(ports, tx, { ...record, lastAt: turn.at, turns: turn.number, interview: heard }, 'renewed');
}

async function answer(
  ports: InterviewPorts,
  tx: Transaction,
  record: InterviewRecord,
  said: SayInInterview,
): Promise<InterviewRecord> {
  const turn = turnOf(ports, record, said);
  const heard: CandidateTurn = {
    text: turn.text,
    spentMs: turn.spentMs,
    declined: turn.isDeclined,
    ...(await readSoFar(ports, tx, record, turn)),
  };
  const { interview, says } = hear(setupOf(ports, record), record.interview, heard);
  const found = heard.evaluation?.criteria.flatMap((criterion) =>
    criterion.found.map(({ facetId }) => `${criterion.criterionId}.${facetId}`),
  );
  const weights = heard.evaluation?.versions.weights;
  const readBy = weights === undefined ? null : { weights, nearness: ports.scorer.nearnessVersion };
  await tx.interviews.addTurn(record, { ...turn, says, found: found ?? null, readBy });
  const next: InterviewRecord = { ...record, lastAt: turn.at, turns: turn.number, interview };
  if (interview.awaited === null) return closeInterview(ports, tx, next, 'interviewer');
  await tx.interviews.put(next);
  return next;
}

/** What the scorer makes of all that was said to the question that the turn answers. */
async function readSoFar(
  { scorer }: InterviewPorts,
  tx: Transaction,
  record: InterviewRecord,
  { asked, text, isDeclined }: InterviewTurn,
): Promise<Pick<CandidateTurn, 'evaluation' | 'nearness'>> {
  if (asked.kind === 'stress' || asked.kind === 'expected' || asked.kind === 'reverse' || isDeclined)
    return { evaluation: null };
  const { question } = await editionOf(tx, record, asked.questionId);
  const before = record.interview.records.at(-1);
  const answers = before?.questionId === question.id ? before.answers : [];
  const joined = joinAnswers({ answers: text.trim() === '' ? answers : [...answers, text] });
  return { evaluation: scorer.score(question, joined), nearness: scorer.nearness(question, joined) };
}

/** The turn as far as it counts: no longer than the server's clock and the time for it allow. */
function turnOf(
  ports: InterviewPorts,
  record: InterviewRecord,
  { eventId, turn, text, isDeclined, by, spentMs, spokenMs }: SayInInterview,
): InterviewTurn {
  const at = ports.clock.now();
  const passedMs = Math.max(0, at - record.lastAt) + GRACE_MS;
  const limitMs = record.interview.awaited?.limitMs ?? 0;
  return {
    number: turn,
    eventId,
    at,
    asked: askedNow(ports, record),
    text,
    isDeclined: hasDeclined({ text, declined: isDeclined }),
    by,
    spentMs: Math.min(spentMs, passedMs, limitMs),
    spokenMs: spokenMs === null ? null : Math.min(spokenMs, passedMs),
    says: [],
    found: null,
    readBy: null,
  };
}

function askedNow({ interviews }: InterviewPorts, { id, interview }: InterviewRecord): Asked {
  const item = interview.plan.items[interview.at];
  if (item === undefined || interview.awaited === null) throw new Error(`the open interview ${id} awaits nothing`);
  const { kind } = interview.awaited;
  if (item.kind === 'stress') {
    const move = interviews().lines.course.stress.find((each) => each.id === item.moveId);
    // Gone only where the lines were renewed.
    return { kind: 'stress', pressure: move?.kind ?? 'trick' };
  }
  if (item.kind === 'expected') return { kind: 'expected', index: item.index };
  if (kind === 'stress') throw new Error(`the interview ${id} awaits what its plan does not hold`);
  return { kind, questionId: item.questionId };
}
