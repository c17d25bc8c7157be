import { findFigures } from './find-figures.ts';
import { quoteClause } from './quote-clause.ts';
import { STORY_CUES } from './story-cues.ts';
import { STORY_PARTS, type StoryCheck, type StoryPart } from './story-reading.ts';
import type { ToldClause } from './told-clause.ts';

type Judged = Pick<StoryCheck, 'state' | 'advice'> & { readonly shown: readonly ToldClause[] };

const MISSING: Readonly<Record<StoryPart, string>> = {
  situation: '没交代事情：开头补一句什么时候、在哪、谁遇到了什么事。',
  task: '没说你要做到什么：补一句谁要你在多久内办成什么、难在哪里。',
  action: '没写做法：按先后写出你自己做的两三步，先……再……。',
  result: '没有结局：补一句最后怎样了，人怎么说、数字怎么变。',
};
/** Of a result told in one short clause, and of a task whose aim cannot be checked. */
const SHORT = 7;
const VAGUE_TASK =
  /(?:处理|解决|安抚|弄|做|搞)好?(?:这|那|它|他|她|掉|一下|问题|投诉|事)|让(?:他|她|顾客|客户).{0,3}满意/;
/** One step is a beginning, a second shows an order. */
const FEWEST_STEPS = 2;

const cue = (name: string, { text }: ToldClause): boolean => STORY_CUES[name]?.test(text) === true;
const hasAny = (names: readonly string[], clause: ToldClause): boolean => names.some((name) => cue(name, clause));
const first = (clauses: readonly ToldClause[]): string => quoteClause(clauses[0]?.text ?? '');

const JUDGES: Readonly<Record<StoryPart, (clauses: readonly ToldClause[]) => Judged>> = {
  situation: (clauses) => {
    const scenes = clauses.filter((clause) => hasAny(['date', 'job', 'ourPlace'], clause));
    const events = clauses.filter((clause) => hasAny(['aPerson', 'person', 'anger', 'trouble', 'saysTo'], clause));
    if (scenes.length === 0) {
      const advice = `${first(clauses)}之前补一句什么时候、在哪家店、你做什么。`;
      return { state: 'mend', advice, shown: clauses.slice(0, 1) };
    }
    if (events.length === 0) {
      const advice = `${first(scenes)}有了时间地点，再说出了什么事、谁来找的你。`;
      return { state: 'mend', advice, shown: scenes };
    }
    return { state: 'good', advice: `${first(scenes)}一开口就进到事情里。`, shown: [...scenes, ...events] };
  },
  task: (clauses) => {
    const checkable = clauses.filter(
      (clause) => hasAny(['deadline', 'goal'], clause) || findFigures(clause.text).length > 0,
    );
    if (checkable.length > 0) {
      return { state: 'good', advice: `${first(checkable)}说清了要做到什么，后面的做法才有分量。`, shown: checkable };
    }
    const vague = clauses.filter(({ text }) => VAGUE_TASK.test(text));
    if (vague.length > 0) {
      const advice = `${first(vague)}换成能核对的：多久之内、做到什么程度、归谁负责。`;
      return { state: 'mend', advice, shown: vague };
    }
    return { state: 'good', advice: `${first(clauses)}交代了你的担子；带上期限会更好。`, shown: clauses };
  },
  action: (clauses) => {
    const steps = clauses.filter((clause) =>
      hasAny(['iStep', 'groupStep', 'bossStep', 'stepFirst', 'verbFirst', 'stepVerb'], clause),
    );
    if (steps.length < FEWEST_STEPS) {
      const advice = `${first(steps.length > 0 ? steps : clauses)}只有一步，写成先做什么、再做什么、为什么这样做。`;
      return { state: 'mend', advice, shown: clauses.slice(0, 1) };
    }
    const advice = `从${first(steps)}到${quoteClause(steps.at(-1)?.text ?? '')}，做法有先有后。`;
    return { state: 'good', advice, shown: steps };
  },
  result: (clauses) => {
    const outcomes = clauses.filter(
      (clause) =>
        hasAny(['change', 'thanks', 'solved', 'again', 'failed', 'rank'], clause) ||
        findFigures(clause.text).length > 0,
    );
    if (outcomes.length === 0) {
      const advice = `${first(clauses)}还看不出怎么收的场：对方怎么说、事情办成没有。`;
      return { state: 'mend', advice, shown: clauses.slice(0, 1) };
    }
    const length = clauses.reduce((sum, { text }) => sum + text.length, 0);
    if (length < SHORT)
      return { state: 'mend', advice: `${first(outcomes)}太短，补上对方的反应或数字。`, shown: outcomes };
    return { state: 'good', advice: `${first(outcomes)}把故事收住了。`, shown: outcomes };
  },
};

/** Whether each of the four parts is there and says enough, in the order of STAR. */
export function checkParts(clauses: readonly ToldClause[]): readonly StoryCheck[] {
  return STORY_PARTS.map((id): StoryCheck => {
    const mine = clauses.filter(({ part, text }) => part === id && text !== '');
    if (mine.length === 0) return { id, state: 'missing', advice: MISSING[id], spans: [] };
    const { state, advice, shown } = JUDGES[id](mine);
    return { id, state, advice, spans: shown.map(({ span }) => span) };
  });
}
