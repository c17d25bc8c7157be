import type { mineText } from '../../shared/catalogue/mine.ts';
import { formatPoints } from '../../shared/evidence/format-points.ts';
import type { Work } from './work.ts';

type Text = typeof mineText.zh;
export type WorkFacts = {
  readonly title: string;
  /** What sort of its kind. */
  readonly sort: string;
  readonly facts: readonly string[];
  /** What it came to, or how long is left; null where there is nothing to say yet. */
  readonly result: string | null;
  readonly warning: string | null;
};

/** What a row says of a thing that was begun. `serverNow`: epoch ms. */
export function tellWork(work: Work, text: Text, serverNow: number): WorkFacts {
  switch (work.kind) {
    case 'paper': {
      const { paperTitle, form, answered, questions, status, points, totalPoints, deadlineAt } = work.sitting;
      const minutes = Math.ceil((deadlineAt - serverNow) / 60_000);
      const left = minutes > 0 ? text.left(minutes) : text.timeOver;
      return {
        title: paperTitle,
        sort: text.forms[form],
        facts: [text.answered(answered, questions)],
        result: status === 'open' ? left : pointsOf(text, points, totalPoints),
        warning: null,
      };
    }
    case 'interview': {
      const { title, minutes, turns, endedBy, points, maxPoints } = work.interview;
      const isEarly = endedBy !== null && endedBy !== 'interviewer';
      return {
        title,
        sort: text.minutes(minutes),
        facts: [text.turns(turns), ...(isEarly ? [text.endedEarly] : [])],
        result: work.isOpen ? null : pointsOf(text, points, maxPoints ?? 0),
        warning: null,
      };
    }
    case 'desk': {
      const { scenarioTitle, mode, status, score, areGatesPassed } = work.run;
      return {
        title: scenarioTitle,
        sort: text.deskModes[mode],
        facts: status === 'paused' ? [text.paused] : [],
        result: work.isOpen ? null : score === null ? text.nothingJudged : text.deskScore(score.toFixed(0)),
        warning: areGatesPassed === false ? text.gatesFailed : null,
      };
    }
    case 'task': {
      const { title, kind, points, max } = work.task;
      const result = work.isOpen ? null : pointsOf(text, points, max);
      return { title, sort: text.taskKinds[kind], facts: [], result, warning: null };
    }
  }
}

const pointsOf = (text: Text, points: number | null, max: number): string =>
  points === null ? text.nothingJudged : text.score(formatPoints(points), formatPoints(max));
