import { serviceFigures } from '../../kpi/service-figures.ts';
import { APPRAISAL_VERSION } from '../customer/appraisal-table.ts';
import { satisfactionOf } from '../customer/feelings.ts';
import type { Run, RunSetup } from '../run/run.ts';
import { type ChatRecord, chatRecord, serviceChatOf } from './chat-record.ts';
import { checkGates } from './check-gates.ts';
import { findFatals } from './find-fatals.ts';
import type { ChatGrade, RunGrade } from './grade.ts';
import { scoreSections } from './score-sections.ts';
import { FAILED_GATE_CAP, SCORECARD_VERSION } from './scorecard-table.ts';

/** Grades a run that has ended, or as it stands, by the setup it was started with. Same log, same grade. */
export function gradeRun(setup: RunSetup, run: Run): RunGrade {
  const records = run.chats.map((chat) => chatRecord(setup, run, chat));
  const chats = records.map(gradeChat);
  return {
    score: Math.round((10 * chats.reduce((sum, { score }) => sum + score, 0)) / Math.max(1, chats.length)) / 10,
    areGatesPassed: chats.every(({ gates }) => gates.every(({ isPassed }) => isPassed)),
    chats,
    figures: serviceFigures(records.map((record) => serviceChatOf(record))),
    versions: { appraisal: APPRAISAL_VERSION, scorecard: SCORECARD_VERSION },
  };
}

function gradeChat(record: ChatRecord): ChatGrade {
  const { customer, mind } = record.chat;
  const fatals = findFatals(record);
  const gates = checkGates(record, fatals);
  const sections = scoreSections(record);
  const sum = sections.flatMap(({ lines }) => lines).reduce((total, { points }) => total + points, 0);
  const sectionsSum = Math.round(sum * 10) / 10;
  const isPassed = gates.every((gate) => gate.isPassed);
  const capped = isPassed ? sectionsSum : Math.min(FAILED_GATE_CAP, sectionsSum);
  return {
    chat: mind.script.id,
    ending: customer.ending,
    score: fatals.length > 0 ? 0 : capped,
    sectionsSum,
    gates,
    fatals,
    needsConfirmation: fatals.length > 0,
    sections,
    satisfaction: satisfactionOf(customer),
    isSolved: isPassed,
  };
}
