// How well the interviewer's follow-ups meet what labels miss, and whether thousands of interviews end in time. By the
// shipped weights, which were fitted on these very answers, and with `--left-out` by weights fitted without the
// answers' author (two to four minutes of one core for each of four fits, unless kept from npm run bench:agreement).
import { createScorer, type Scorer } from '@mianmian/core/scoring/create-scorer';
import { foldWeights } from './agreement/fold-weights.ts';
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
  const weights = await foldWeights(AUTHORS);
  const judged = weights.flatMap((fitted, index) => {
    const own = answers.filter(({ row }) => row.author === AUTHORS[index]);
    return measure(own, createScorer(questions, fitted));
  });
  print("weights fitted without the answers' author", judged);
}

const candidateFor = createRandomCandidate(scorer, questions);
const spent = Array.from({ length: INTERVIEWS }, (_, seed) => {
  const setup = { minutes: 15 as const, seed, questions, weak: [], facts: { company: null, position: null }, lines };
  return runInterview(setup, candidateFor(setup)).interview.elapsedMs;
});
console.log(`${INTERVIEWS} interviews of 15 minutes ended, the longest after ${Math.max(...spent) / 60_000} minutes`);
