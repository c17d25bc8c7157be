import type { ChatOutcome } from '../../kpi/chat-outcome.ts';
import type { BandFigures } from '../../kpi/concurrency.ts';
import type { Kpi } from '../../kpi/kpi.ts';
import type { Breach } from '../grading/compliance/find-breaches.ts';
import type { ChatGrade, RunGrade } from '../grading/grade.ts';
import type { FactReport } from './fact-report.ts';
import type { MoodLine } from './mood-line.ts';
import type { ToldStep } from './told-steps.ts';

/** What brought a chat's score below its sections' sum. */
export type ScoreCut = 'gate_failed' | 'fatal' | null;

/** Everything the report says of one chat. */
export type ChatReport = ChatGrade & {
  readonly customer: { readonly id: string; readonly name: string; readonly persona: string };
  readonly isPresale: boolean;
  readonly endingName: string;
  readonly cut: ScoreCut;
  /** Apart from the score: forbidden phrases, legal rules, tries above authority. */
  readonly breaches: readonly Breach[];
  readonly facts: { readonly found: number; readonly needed: number; readonly all: readonly FactReport[] };
  readonly mood: MoodLine;
  readonly outcome: ChatOutcome;
  readonly kpis: readonly Kpi[];
};

/** The report of a run (D3): plain data, the same for the same log. */
export type RunReport = {
  readonly variant: { readonly id: string; readonly title: string };
  readonly seed: number;
  readonly startsAt: string;
  readonly lengthMs: number;
  readonly score: number;
  readonly areGatesPassed: boolean;
  /** A fatal error stands only once a person has confirmed it. */
  readonly needsConfirmation: boolean;
  readonly versions: RunGrade['versions'];
  readonly kpis: readonly Kpi[];
  /** Response figures by how many chats were open; held against the same references as `kpis`. */
  readonly bands: readonly BandFigures[];
  readonly chats: readonly ChatReport[];
  /** A way through that passes; for after the run, never before. */
  readonly bestPath: readonly ToldStep[];
};
