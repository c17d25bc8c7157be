import { useMemo, useState } from 'react';
import { drillsText } from '../../shared/catalogue/drills.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { drillAnswersOf } from '../../shared/drill-schedule/use-drill-schedule.ts';
import { browserStore } from '../../shared/remembered.ts';
import { SessionBar } from '../../shared/session-bar.tsx';
import { KeysSwitch } from '../../shared/single-keys/keys-switch.tsx';
import { recordExercise } from '../../shared/workbook/record-exercise.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import { useExercises } from '../../shared/workbook/use-exercises.ts';
import type { DrillTopic } from './drill.ts';
import { DrillQuestion } from './drill-question.tsx';
import { DrillVerdict } from './drill-verdict.tsx';
import { addAnswer, findSession, foldSession, startSession } from './kept-session.ts';
import { SessionResult } from './session-result.tsx';
import { showOptions } from './shown-options.ts';

type Props = { readonly topicId: string; readonly topics: readonly DrillTopic[] };

/** What was just checked, with its number in the session. */
type Checked = { readonly itemId: string; readonly chosen: readonly number[]; readonly number: number };

const LONGEST_MS = 86_400_000;
const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Item after item, each explained before the next, and in the end what was wrong. */
export function DrillRun({ topicId, topics }: Props) {
  const { exercises } = useExercises();
  const answers = useMemo(() => drillAnswersOf(exercises), [exercises]);
  const place = () => ({ store: browserStore, topicId, topics, answers, now: Date.now() });
  const [kept, setKept] = useState(() => findSession(place()) ?? startSession(place(), drawSeed()));
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isMoving, setMoving] = useState(false);
  const session = useMemo(() => foldSession(kept, answers), [kept, answers]);
  const known = useMemo(
    () => new Map(topics.flatMap((topic) => topic.items.map((item) => [item.id, { item, topic }] as const))),
    [topics],
  );
  const current = known.get(checked?.itemId ?? session.queue[0] ?? '');
  if (current === undefined) {
    const start = () => setKept(startSession(place(), drawSeed()));
    return <SessionResult session={session} known={known} answers={answers} onAnother={start} />;
  }
  const { item, topic } = current;
  const options = showOptions(item, kept.seed);
  const number = checked?.number ?? session.answered + 1;
  const check = (chosen: readonly number[], tookMs: number) => {
    setChecked({ itemId: item.id, chosen, number });
    const isRight = item.options.every(({ right }, i) => right === chosen.includes(i));
    const deed = recordExercise({
      kind: 'drill-answer',
      itemId: item.id,
      chosen: [...chosen],
      isRight,
      tookMs: Math.min(LONGEST_MS, Math.max(0, tookMs)),
    });
    void deed.then((id) => setKept((session) => addAnswer(place(), session, id)));
  };
  const goOn = () => {
    setChecked(null);
    setMoving(true);
  };
  return (
    <div className="drill-run">
      <Progress number={number} length={Math.max(session.length, number)} done={session.answered} />
      {checked === null ? (
        <DrillQuestion
          key={`${item.id} ${number}`}
          item={item}
          options={options}
          isReturned={session.firstTries.has(item.id)}
          takesFocus={isMoving}
          onCheck={check}
        />
      ) : (
        <DrillVerdict
          item={item}
          options={options}
          topic={topic}
          chosen={checked.chosen}
          returns={session.queue.includes(item.id)}
          isLast={session.queue.length === 0}
          onNext={goOn}
        />
      )}
      <Foot />
    </div>
  );
}

type ProgressProps = { readonly number: number; readonly length: number; readonly done: number };

function Progress({ number, length, done }: ProgressProps) {
  const text = useText(drillsText);
  return (
    <SessionBar label={text.progress} done={done} all={length}>
      {text.place(number, length)}
    </SessionBar>
  );
}

function Foot() {
  const text = useText(drillsText);
  return (
    <div className="drill-foot">
      <SyncLine />
      <KeysSwitch keys={text.keys} />
    </div>
  );
}
