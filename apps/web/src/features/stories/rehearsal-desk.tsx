import { useState, useSyncExternalStore } from 'react';
import { recordExercise } from '../../shared/workbook/record-exercise.ts';
import { RehearsalDone } from './rehearsal-done.tsx';
import { RehearsalReady } from './rehearsal-ready.tsx';
import { RehearsalStage } from './rehearsal-stage.tsx';
import { rehearsalTarget } from './rehearsal-target.ts';
import { SHORTEST_MS, type Telling, type ToldPart } from './telling.ts';

type Props = { readonly storyId: string; readonly parts: readonly ToldPart[] };

/** Before, while and after a story is told. */
export function RehearsalDesk({ storyId, parts }: Props) {
  const targetMs = useSyncExternalStore(rehearsalTarget.subscribe, rehearsalTarget.read) * 1_000;
  const [state, setState] = useState<'ready' | 'telling' | Telling>('ready');
  if (state === 'ready') return <RehearsalReady parts={parts} onStart={() => setState('telling')} />;
  if (state === 'telling') {
    return (
      <RehearsalStage
        parts={parts}
        targetMs={targetMs}
        onStop={() => setState('ready')}
        onFinish={(partsMs) => {
          const durationMs = Math.round(partsMs.reduce((sum, ms) => sum + ms, 0));
          setState({ durationMs, targetMs, partsMs });
          if (durationMs >= SHORTEST_MS) void recordExercise({ kind: 'rehearsal', storyId, durationMs, targetMs });
        }}
      />
    );
  }
  return <RehearsalDone storyId={storyId} parts={parts} telling={state} onAgain={() => setState('ready')} />;
}
