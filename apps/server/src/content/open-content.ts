import { setImmediate as nextTurn } from 'node:timers/promises';
import { ContentBroken } from '@mianmian/application/ports/content-broken';
import type { DeskContent } from '@mianmian/application/ports/desk-content';
import { type InterviewContent, interviewContentOf } from '@mianmian/application/ports/interview-ports';
import type { PreparationContent } from '@mianmian/application/ports/preparation-content';
import type { QuestionBank } from '@mianmian/application/ports/question-bank';
import type { TaskSource } from '@mianmian/application/ports/task-content';
import type { ContentProblem } from '@mianmian/content-schema/content-problem';
import { loadBank } from '@mianmian/content-schema/load-bank';
import { loadDrills } from '@mianmian/content-schema/load-drills';
import { loadInterviewLines } from '@mianmian/content-schema/load-interview-lines';
import { loadInterviewPresets } from '@mianmian/content-schema/load-interview-presets';
import { loadJobLexicon } from '@mianmian/content-schema/load-job-lexicon';
import { loadLevelGuide } from '@mianmian/content-schema/load-level-guide';
import { loadAnswerReader } from '@mianmian/content-schema/load-level-judge';
import { loadScorer } from '@mianmian/content-schema/load-scorer';
import { loadStoryReader } from '@mianmian/content-schema/load-story-reader';
import { loadTyping } from '@mianmian/content-schema/load-typing';
import { loadSoundDesk } from '@mianmian/content-schema/simulation/load-desk-content';
import { loadTaskContent } from '@mianmian/content-schema/tasks/load-task-content';
import { loadTaskScorer } from '@mianmian/content-schema/tasks/load-task-scorer';
import type { Scorer } from '@mianmian/core/scoring/create-scorer';
import { ok, type Result } from '@mianmian/core/shared/result';
import { once } from '../config/once.ts';
import { judgeInTurns } from '../levels/judge-in-turns.ts';

export type ServerContent = {
  readonly bank: QuestionBank;
  readonly scorer: Scorer;
  readonly preparation: PreparationContent;
  readonly interviews: () => InterviewContent;
  readonly tasks: TaskSource;
  readonly desk: () => DeskContent;
  /** Reads what people ask for soon, one part after the other: each holds up everything for some tenths of a second. */
  readonly warmUp: () => Promise<void>;
};

/**
 * The bank and its scorer are read now, for nobody can do without; everything else when it is first asked for, and then
 * throws `ContentBroken` while it has mistakes. A scenario with mistakes is left out of the desk.
 * Errors: all problems of what is read now. `tell` hears of those that are met later.
 */
export function openContent(
  directory: string,
  tell: (problems: readonly string[]) => void,
): Result<ServerContent, readonly ContentProblem[]> {
  const bank = loadBank(directory);
  if (!bank.ok) return bank;
  const scorer = loadScorer(directory, bank.value);
  if (!scorer.ok) return scorer;
  const { questions } = bank.value;

  const drillTopics = once(() => mustLoad(loadDrills(directory)));
  const typing = once(() => mustLoad(loadTyping(directory)));
  const jobLexicon = once(() => mustLoad(loadJobLexicon(directory)));
  const storyReader = once(() => mustLoad(loadStoryReader(directory)));
  const preparation: PreparationContent = {
    get drillTopics() {
      return drillTopics();
    },
    get typing() {
      return typing();
    },
    get jobLexicon() {
      return jobLexicon();
    },
    readStory: (story) => storyReader()(story),
    levels: once(() => ({
      judge: judgeInTurns(mustLoad(loadAnswerReader(directory))),
      guide: mustLoad(loadLevelGuide(directory)),
    })),
  };
  const interviews = once(() =>
    interviewContentOf(
      mustLoad(loadInterviewLines(directory, questions)),
      mustLoad(loadInterviewPresets(directory)),
      questions,
    ),
  );
  const tasks: TaskSource = {
    content: once(() => mustLoad(loadTaskContent(directory))),
    scorer: once(() => {
      const taskScorer = loadTaskScorer(directory);
      if (taskScorer === null) throw new Error('the weights were there at the start and are gone');
      return taskScorer;
    }),
  };
  const desk = once(() => {
    const sound = mustLoad(loadSoundDesk(directory));
    if (sound.problems.length > 0) tell(sound.problems.map(nameProblem));
    return sound;
  });
  const warmUp = async (): Promise<void> => {
    for (const read of [desk, interviews, drillTopics, jobLexicon, typing]) {
      try {
        read();
      } catch (error) {
        if (!(error instanceof ContentBroken)) throw error;
        tell([error.message]);
      }
      await nextTurn();
    }
  };
  return ok({ bank: bank.value, scorer: scorer.value, preparation, interviews, tasks, desk, warmUp });
}

export const nameProblem = ({ file, line, message }: ContentProblem): string => `content/${file}:${line} ${message}`;

function mustLoad<T>(loaded: Result<T, readonly ContentProblem[]>): T {
  if (loaded.ok) return loaded.value;
  throw new ContentBroken(loaded.error.map(nameProblem).join('; '));
}
