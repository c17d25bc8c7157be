// How well the interviewer's follow-ups meet what labels miss, and whether thousands of interviews end in time. By the
// shipped weights, which were fitted on these very answers, and with `--left-out` by weights fitted without the
// answers' author (four fits, kept under the system's temporary folder; `--fits FOLDER` takes what is kept there).
import type { Scorer } from '@mianmian/core/scoring/create-scorer';
import { leftOutScorers } from './interviews/left-out-scorers.ts';
import { type JudgedFollowUp, measureFollowUps } from './interviews/measure-follow-ups.ts';
import { type MiddleAnswer, middleAnswers } from './interviews/middle-answers.ts';
import { createRandomCandidate } from './interviews/random-candidate.ts';
import { readInterviewer } from './interviews/read-interviewer.ts';
import { runInterview } from './interviews/run-interview.ts';

const AUTHORS = ['devA', 'devB', 'devC', 'devD'];
const ANSWERS = 120;
const INTERVIEWS = 2000;

const { questions, scorer, lines } = readInterviewer();
const answers = middleAnswers(questions, lines.course.reverseQuestionId, ANSWERS);
const measure = (some: readonly MiddleAnswer[], by: Scorer) => measureFollowUps(some, by, lines);

function option(name: string): string | null {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

function print(name: string, judged: readonly JudgedFollowUp[]): void {
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  const covered = new Set(judged.map(({ answer }) => answer.row.id)).size;
  const missing = judged.filter(({ isMissing }) => isMissing).length;
  const repeats = judged.filter(({ repeatsWhatWasSaid }) => repeatsWhatWasSaid).length;
  console.log(
    `${name}: ${judged.length} follow-ups, ${percent(missing, judged.length)} truly missing, ` +
      `${repeats} as if unsaid what was said, ${percent(covered, answers.length)} of ${answers.length} answers followed up`,
  );
}

print('shipped weights (IN-SAMPLE)', measure(answers, scorer));
if (process.argv.includes('--left-out')) {
  const scorers = await leftOutScorers(questions, AUTHORS, option('--fits'));
  const judged = scorers.flatMap((stranger, index) =>
    measure(
      answers.filter(({ row }) => row.author === AUTHORS[index]),
      stranger,
    ),
  );
  print("weights fitted without the answers' author", judged);
}

const candidateFor = createRandomCandidate(scorer, questions);
const spent = Array.from({ length: INTERVIEWS }, (_, seed) => {
  const setup = {
    minutes: 15 as const,
    seed,
    questions,
    weak: [],
    facts: { company: null, position: null, demands: [], told: {}, expected: [] },
    lines,
  };
  return runInterview(setup, candidateFor(setup)).interview.elapsedMs;
});
console.log(`${INTERVIEWS} interviews of 15 minutes ended, the longest after ${Math.max(...spent) / 60_000} minutes`);
