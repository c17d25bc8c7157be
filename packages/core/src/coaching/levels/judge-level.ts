import type { AnswerReader, AnswerReading } from './create-answer-reader.ts';
import { type Level, rankOf, type ShownLevel } from './level.ts';
import { LEVEL_STEPS } from './level-weights.ts';
import { reasonOf, reasonOfDeed, reasonOfTask } from './say-reason.ts';
import type { HistoryAnswer, HistoryDesk, LevelSource, ToldHistory } from './told-history.ts';
import { weighTask } from './weigh-task.ts';

export type LevelPiece = {
  readonly level: ShownLevel;
  readonly source: LevelSource;
  /** The person's exact words, or the deed's name. */
  readonly text: string;
  readonly isFullCase: boolean;
  /** In Chinese. */
  readonly reason: string;
  /** Whether it is among those that carry the level told. */
  readonly carries: boolean;
};

export type LevelJudgement = {
  readonly level: Level;
  /** Those that carry the level first, then the highest, then the newest. */
  readonly pieces: readonly LevelPiece[];
  /** The latest run, where a failed gate of it holds the level down. */
  readonly heldBy: HistoryDesk | null;
  /** What a task showed too little of, in Chinese. */
  readonly gaps: readonly string[];
  /** What answers that show more than the level hint at. */
  readonly cues: ReadonlySet<string>;
};

/** What one answer, run or task may show: chances by step, 0–1, and that it is a full real case. */
type Witness = {
  readonly source: LevelSource;
  readonly chances: readonly number[];
  readonly caseChance: number;
  readonly isAnswer: boolean;
  readonly cues: ReadonlySet<string>;
  readonly pieceAt: (level: ShownLevel, isFullCase: boolean) => Omit<LevelPiece, 'carries'>;
};

const LIKELY = 0.5;
/** A failed gate in the latest run holds the level here. */
const HELD_AT = 'proactive';
/** What so many later answers lack was there once. */
const LATER_ANSWERS = 3;
const PROMISE_BROKEN =
  /(?:答应|承诺|许|说好|约好|回(?:电|复|话|访)).*(?:没|未|不)|(?:没|未|不).*(?:回(?:电|复|话|访)|兑现|打来)|失约|食言/;

/**
 * The level (能力层级) that everything a person has done shows, by the rules of training/histories/README.md. How sure a
 * reading is counts: two pieces of about even chance are less than one that is sure and one that is not.
 */
export function judgeLevel(history: ToldHistory, readAnswer: AnswerReader): LevelJudgement {
  const latest = latestFirst(history.desks)[0] ?? null;
  const hasBrokenPromise =
    latest !== null && !latest.areGatesPassed && latest.failed.some((name) => PROMISE_BROKEN.test(name));
  const answers = latestFirst(history.answers).map((answer) => witnessOf(answer, readAnswer, hasBrokenPromise));
  const desks = history.desks.flatMap(witnessOfDesk);
  const tasks = history.tasks.map((task) => ({ task, weighed: weighTask(task) }));
  const witnesses = [
    ...answers,
    ...desks,
    ...tasks.flatMap(({ task, weighed }): Witness[] =>
      weighed === null ? [] : [certain(task.source, weighed.level, task.proposal, reasonOfTask(weighed))],
    ),
  ];
  const free = freeLevel(witnesses, history.desks.length > 0);
  const isHeld = latest !== null && !latest.areGatesPassed && rankOf(free) > rankOf(HELD_AT);
  const level = isHeld ? HELD_AT : free;
  return {
    level,
    pieces: piecesOf(witnesses, level),
    heldBy: isHeld ? latest : null,
    gaps: tasks.flatMap(({ weighed }) => weighed?.gaps ?? []),
    cues: new Set(answers.filter((each) => isAbove(each, level)).flatMap(({ cues }) => [...cues])),
  };
}

const isAbove = (witness: Witness, level: Level): boolean => rankOf(shownBy(witness) ?? 'none') > rankOf(level);

const latestFirst = <T extends { readonly source: LevelSource }>(records: readonly T[]): readonly T[] =>
  [...records].sort((a, b) => b.source.at - a.source.at);

function witnessOf(answer: HistoryAnswer, readAnswer: AnswerReader, hasBrokenPromise: boolean): Witness {
  const { source, questionId, text, ignored, isRecited } = answer;
  const reading = readAnswer(questionId, text, ignored);
  const [basic = 0, proactive = 0, solving = 0] = reading.chances;
  const isOnlyPromise = hasBrokenPromise && proactive >= LIKELY && solving < LIKELY && isPromise(reading);
  const chances = isOnlyPromise ? [0, 0, 0, 0] : isRecited ? [basic, 0, 0, 0] : reading.chances;
  return {
    source,
    chances,
    caseChance: isRecited || isOnlyPromise ? 0 : reading.caseChance,
    isAnswer: true,
    cues: reading.cues,
    pieceAt: (level, isFullCase) => ({
      level,
      source,
      text: reading.words[level]?.text ?? text.slice(0, 80),
      isFullCase,
      reason: reasonOf(level, isFullCase, reading.cues),
    }),
  };
}

/** A time set, and coming back at it. */
const isPromise = ({ cues }: AnswerReading): boolean => cues.has('time') && cues.has('comesBack');

function certain(source: LevelSource, level: ShownLevel, text: string, reason: string): Witness {
  return {
    source,
    chances: LEVEL_STEPS.map((step) => (rankOf(level) >= rankOf(step) ? 1 : 0)),
    caseChance: 0,
    isAnswer: false,
    cues: new Set(),
    pieceAt: () => ({ level, source, text, isFullCase: false, reason }),
  };
}

/** A run is one piece, as high as the highest deed in it. */
function witnessOfDesk({ source, did }: HistoryDesk): readonly Witness[] {
  const highest = did.reduce((rank, { level }) => Math.max(rank, rankOf(level)), 0);
  const best = did.filter(({ level }) => rankOf(level) === highest);
  const level = best[0]?.level;
  return level === undefined
    ? []
    : [certain(source, level, best.map(({ name }) => name).join('、'), reasonOfDeed(level))];
}

function freeLevel(witnesses: readonly Witness[], hasDesk: boolean): Level {
  if (valueChance(witnesses) >= LIKELY) return 'value';
  if (reachedChance(witnesses, 'solving') >= LIKELY) return 'solving';
  if (reachedChance(witnesses, 'proactive') >= LIKELY) return 'proactive';
  if (hasDesk) return 'basic';
  return moreThanOne(witnesses.map((each) => chanceAt(each, 'basic'))) >= LIKELY ? 'basic' : 'none';
}

const chanceAt = ({ chances }: Witness, level: ShownLevel): number => chances[LEVEL_STEPS.indexOf(level)] ?? 0;

/** That there are two pieces of this level, or one full case. */
function reachedChance(witnesses: readonly Witness[], level: ShownLevel): number {
  let none = 1;
  let one = 0;
  for (const witness of joinEarly(witnesses, level)) {
    const chance = chanceAt(witness, level);
    one = one * (1 - chance) + none * chance * (1 - witness.caseChance);
    none *= 1 - chance;
  }
  return 1 - none - one;
}

function moreThanOne(chances: readonly number[]): number {
  let none = 1;
  let one = 0;
  for (const chance of chances) {
    one = one * (1 - chance) + none * chance;
    none *= 1 - chance;
  }
  return 1 - none - one;
}

/** That there is a full case of value, and another piece of solving or more elsewhere. */
function valueChance(witnesses: readonly Witness[]): number {
  let [neither, onlyCase, onlyOther, both] = [1, 0, 0, 0];
  for (const witness of witnesses) {
    const isCase = chanceAt(witness, 'value') * witness.caseChance;
    const isOther = Math.max(0, chanceAt(witness, 'solving') - isCase);
    const isNone = 1 - isCase - isOther;
    both += onlyCase * (isCase + isOther) + onlyOther * isCase;
    onlyOther = onlyOther * (isNone + isOther) + neither * isOther;
    onlyCase = onlyCase * isNone + neither * isCase;
    neither *= isNone;
  }
  return both;
}

/** Pieces that several later answers lack again are one. Answers come latest first. */
function joinEarly(witnesses: readonly Witness[], level: ShownLevel): readonly Witness[] {
  const answers = witnesses.filter(({ isAnswer }) => isAnswer);
  const newest = answers.find((each) => chanceAt(each, level) >= LIKELY);
  if (newest === undefined) return witnesses;
  const later = answers.filter(({ source }) => source.at > newest.source.at);
  if (later.length < LATER_ANSWERS) return witnesses;
  const early = answers.filter((each) => !later.includes(each));
  const best = early.reduce((one, other) => (chanceAt(other, level) > chanceAt(one, level) ? other : one), newest);
  const caseChance = Math.max(...early.map((each) => (chanceAt(each, level) >= LIKELY ? each.caseChance : 0)));
  return [{ ...best, caseChance }, ...later, ...witnesses.filter(({ isAnswer }) => !isAnswer)];
}

function piecesOf(witnesses: readonly Witness[], level: Level): readonly LevelPiece[] {
  const carriers = level === 'none' || level === 'basic' ? [] : carriersOf(witnesses, level);
  return witnesses
    .flatMap((witness): LevelPiece[] => {
      const carries = carriers.includes(witness);
      const shown = shownBy(witness);
      const least = carries ? carriedLevel(witness, level) : null;
      const own = least !== null && (shown === null || rankOf(least) > rankOf(shown)) ? least : shown;
      if (own === null) return [];
      const carriesBasic = level === 'basic' && own === 'basic';
      const isFullCase = witness.caseChance >= LIKELY;
      return [{ ...witness.pieceAt(own, isFullCase), carries: carries || carriesBasic }];
    })
    .sort(
      (a, b) => Number(b.carries) - Number(a.carries) || rankOf(b.level) - rankOf(a.level) || b.source.at - a.source.at,
    );
}

function shownBy(witness: Witness): ShownLevel | null {
  const steps = LEVEL_STEPS.filter((step) => chanceAt(witness, step) >= LIKELY);
  return steps[steps.length - 1] ?? null;
}

/** One full case, or the two likeliest; at the top a case of value and the likeliest other piece. */
function carriersOf(witnesses: readonly Witness[], level: ShownLevel): readonly Witness[] {
  const by = (chance: (witness: Witness) => number): readonly Witness[] =>
    [...witnesses].sort((a, b) => chance(b) - chance(a));
  const asCase = (witness: Witness): number => chanceAt(witness, level) * witness.caseChance;
  const [best] = by(asCase);
  if (level === 'value') {
    const [other] = by((each) => (each === best ? 0 : chanceAt(each, 'solving')));
    return [best, other].filter((each) => each !== undefined);
  }
  if (best !== undefined && asCase(best) >= LIKELY) return [best];
  return by((each) => chanceAt(each, level)).slice(0, 2);
}

/** What a carrier stands for at the least: beside a case of value, solving. */
const carriedLevel = (witness: Witness, level: Level): ShownLevel | null => {
  if (level === 'none') return null;
  return level === 'value' && chanceAt(witness, 'value') < LIKELY ? 'solving' : level;
};
