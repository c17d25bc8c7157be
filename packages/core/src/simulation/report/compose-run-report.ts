import { bandFigures } from '../../kpi/concurrency.ts';
import { reckonKpis } from '../../kpi/reckon-kpis.ts';
import type { Ending } from '../customer/customer-state.ts';
import { chatOutcomeOf } from '../grading/chat-outcome.ts';
import { type ChatRecord, chatRecord, serviceChatOf, type Typing } from '../grading/chat-record.ts';
import { findBreaches } from '../grading/compliance/find-breaches.ts';
import type { ChatGrade } from '../grading/grade.ts';
import { gradeRun } from '../grading/grade-run.ts';
import type { Run, RunSetup } from '../run/run.ts';
import { factReports } from './fact-report.ts';
import { moodLineOf } from './mood-line.ts';
import { type ReplayFrame, replayFrames } from './replay-frames.ts';
import type { ChatReport, RunReport, ScoreCut } from './run-report.ts';
import { toldSteps } from './told-steps.ts';

const ENDING_NAMES: Readonly<Record<Ending, string>> = {
  resolved: '问题解决了',
  accepted_refusal: '接受了说明和别的办法',
  deferred: '约好了后续',
  escalated: '转给了别人处理',
  misled: '顾客满意，但结果不合店规',
  abandoned: '顾客没等到结果就离开了',
  complained: '顾客去投诉了',
  closed_early: '问题没解决就被结束了',
  timed_out: '到时间还没有结束',
};

/**
 * The full report of a run that has ended, or as it stands. `typing`: how the agent's messages came about, by their
 * sequence numbers, where the desk knows it. Pure; same setup and log, same report.
 */
export function composeRunReport(
  setup: RunSetup,
  run: Run,
  typing: ReadonlyMap<number, Typing> = new Map(),
): RunReport {
  const grade = gradeRun(setup, run);
  const frames = replayFrames(setup, run);
  const records = run.chats.map((chat) => chatRecord(setup, run, chat));
  const chats = records.flatMap((record, index): readonly ChatReport[] => {
    const own = grade.chats[index];
    return own === undefined ? [] : [chatReport(record, own, frames, typing)];
  });
  const services = records.map((record) => serviceChatOf(record, typing));
  const { id, title } = setup.variant;
  return {
    variant: { id, title },
    seed: setup.seed,
    startsAt: setup.startsAt,
    lengthMs: run.log.at(-1)?.atMs ?? run.nowMs,
    score: grade.score,
    areGatesPassed: grade.areGatesPassed,
    needsConfirmation: chats.some((chat) => chat.needsConfirmation),
    versions: grade.versions,
    kpis: reckonKpis(
      services,
      chats.map(({ outcome }) => outcome),
    ),
    bands: bandFigures(services),
    chats,
    bestPath: toldSteps(setup.variant),
  };
}

function chatReport(
  record: ChatRecord,
  grade: ChatGrade,
  frames: readonly ReplayFrame[],
  typing: ReadonlyMap<number, Typing>,
): ChatReport {
  const { mind } = record.chat;
  const { customerId, isPresale } = mind.script;
  const outcome = chatOutcomeOf(record, grade);
  const all = factReports(record);
  const needed = all.filter(({ isNeeded }) => isNeeded);
  return {
    ...grade,
    customer: {
      id: customerId,
      name: record.run.world.shop.customers.find(({ id }) => id === customerId)?.name ?? '顾客',
      persona: mind.persona.name,
    },
    isPresale,
    endingName: grade.ending === null ? '还没有结束' : ENDING_NAMES[grade.ending],
    cut: cutOf(grade),
    breaches: findBreaches(record),
    facts: { found: needed.filter(({ isFound }) => isFound).length, needed: needed.length, all },
    mood: moodLineOf(frames, mind.script.id),
    outcome,
    kpis: reckonKpis([serviceChatOf(record, typing)], [outcome]),
  };
}

function cutOf({ fatals, score, sectionsSum }: ChatGrade): ScoreCut {
  if (fatals.length > 0) return 'fatal';
  return score < sectionsSum ? 'gate_failed' : null;
}
